import { join } from 'node:path'
import { glyphsOf } from './glyphs.ts'

const folder = join(import.meta.dirname, '../../data/fonts')

/** The family of running text, in its weights, and that of headings: for every document. */
const always = ['NotoSans_400Regular', 'NotoSans_700Bold', 'Newsreader_600SemiBold']

/** Families for what Noto Sans does not draw, by preference. Each is in a file of its own. */
const others = {
  'Noto Sans Symbols': 'NotoSansSymbols_400Regular',
  'Noto Sans Symbols 2': 'NotoSansSymbols2_400Regular',
  'Noto Sans Math': 'NotoSansMath_400Regular',
  'Noto Sans Arabic': 'NotoSansArabic_400Regular',
  'Noto Sans Hebrew': 'NotoSansHebrew_400Regular',
  'Noto Sans Thai': 'NotoSansThai_400Regular',
  'Noto Sans Bengali': 'NotoSansBengali_400Regular',
  'Noto Sans Tamil': 'NotoSansTamil_400Regular',
  'Noto Sans Telugu': 'NotoSansTelugu_400Regular',
  'Noto Sans Georgian': 'NotoSansGeorgian_400Regular',
  'Noto Sans Armenian': 'NotoSansArmenian_400Regular',
  'Noto Sans Ethiopic': 'NotoSansEthiopic_400Regular',
  'Noto Sans Myanmar': 'NotoSansMyanmar_400Regular',
  'Noto Emoji': 'NotoEmoji_400Regular',
  'Noto Sans SC': 'NotoSansSC_400Regular',
  'Noto Sans KR': 'NotoSansKR_400Regular',
}

/** The fonts a text is set in, and what none of them draws. */
export interface Fonts {
  files: string[]
  families: string[]
  /** Characters without a glyph, each once. */
  missing: string[]
}

/** Chooses only fonts that draw something the ones before them do not: some are large. */
export function fontsFor(text: string): Fonts {
  const files = always.map(fileOf)
  const families = ['Noto Sans']
  let missing = without(drawable(text), fileOf('NotoSans_400Regular'))
  for (const [family, name] of Object.entries(others)) {
    if (missing.length === 0) break
    const left = without(missing, fileOf(name))
    if (left.length === missing.length) continue
    missing = left
    files.push(fileOf(name))
    families.push(family)
  }
  return { files, families, missing }
}

function fileOf(name: string): string {
  return join(folder, `${name}.ttf`)
}

/** Characters that must leave a mark on the page. */
function drawable(text: string): string[] {
  const invisible = /[\s\p{Cc}\p{Zs}\p{Default_Ignorable_Code_Point}]/u
  return [...new Set(text)].filter((character) => !invisible.test(character))
}

function without(characters: readonly string[], file: string): string[] {
  const draws = glyphsOf(file)
  return characters.filter((character) => !draws(character.codePointAt(0) ?? 0))
}
