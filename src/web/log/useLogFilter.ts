import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { LogFilter } from './Filters.tsx'

const fields = ['search', 'topic', 'scope', 'need', 'from', 'to'] as const

/** What narrows the log and how far one has paged, in the address: going back finds it as it was. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams()
  const asked = params.toString()
  const filter = useMemo(() => filterIn(new URLSearchParams(asked)), [asked])
  const offset = Number.parseInt(params.get('offset') ?? '', 10) || 0
  function go(next: LogFilter, to = 0) {
    setParams({ ...next, ...(to > 0 && { offset: `${to}` }) } as Record<string, string>, {
      replace: true,
    })
  }
  return {
    filter,
    offset,
    narrow: (next: LogFilter) => go(next),
    move: (to: number) => go(filter, to),
  }
}

function filterIn(params: URLSearchParams): LogFilter {
  const said = fields.flatMap((name) => {
    const value = params.get(name)
    return value ? [[name, value]] : []
  })
  return Object.fromEntries(said) as LogFilter
}
