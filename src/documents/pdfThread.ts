import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createTypstCompiler } from '@myriaddreamin/typst.ts/compiler'
import { loadFonts } from '@myriaddreamin/typst.ts/options.init'
import type { Packet } from '../domain/packets/packets.ts'
import { fontsFor } from './fonts.ts'
import { missingWords, pageOf } from './pdfPage.ts'

// Sets one document and ends: the compiler holds a hundred megabytes while it lives.

const page = pageOf(workerData as Packet)
const { files, families, missing } = fontsFor(JSON.stringify(page))
const json = JSON.stringify({ ...page, families, missing: missingWords(missing) })
const template = join(import.meta.dirname, '../../data/packet.typ')

const compilerFile = join(
  createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler'),
  '../typst_ts_web_compiler_bg.wasm',
)
const compiler = createTypstCompiler()
await compiler.init({
  // An object: the plain bytes are deprecated and print a warning.
  getModule: () => ({ module_or_path: readFileSync(compilerFile) }),
  beforeBuild: [
    loadFonts(
      files.map((file) => new Uint8Array(readFileSync(file))),
      { assets: false },
    ),
  ],
})
compiler.mapShadow('/packet.json', new TextEncoder().encode(json))
compiler.addSource('/main.typ', readFileSync(template, 'utf8'))
const { result, diagnostics } = await compiler.compile({
  mainFilePath: '/main.typ',
  format: 1,
  diagnostics: 'full',
})
if (!result) throw new Error(JSON.stringify(diagnostics))
parentPort?.postMessage(result)
