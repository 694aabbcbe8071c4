import type { RequestListener } from 'node:http'

/** A listener that can be asked to finish: what is under way ends well, what comes later is sent away. */
export interface Drain {
  listener: RequestListener
  /** Answers 503 from now on; resolves when nothing is under way any more. */
  drain(): Promise<void>
}

/** Makes a listener that can be drained. */
export function draining(listener: RequestListener): Drain {
  const underWay = new Set<Promise<void>>()
  let closing = false
  return {
    listener(request, response) {
      if (closing) {
        response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end()
        return
      }
      const ended = new Promise<void>((resolve) => response.once('close', resolve))
      underWay.add(ended)
      void ended.then(() => underWay.delete(ended))
      listener(request, response)
    },
    async drain() {
      closing = true
      await Promise.all(underWay)
    },
  }
}
