import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../data/fonts')

/** Files that every document needs. */
const always = ['NotoSans_400Regular', 'NotoSans_700Bold', 'Newsreader_600SemiBold']

/** Files that are large or rare, and the scripts they are for. */
const byScript: readonly (readonly [string, RegExp])[] = [
  ['NotoSansThai_400Regular', /\p{Script=Thai}/u],
  ['NotoSansArabic_400Regular', /\p{Script=Arabic}/u],
  ['NotoSansHebrew_400Regular', /\p{Script=Hebrew}/u],
  [
    'NotoSansSC_400Regular',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
  ],
  ['NotoSansKR_400Regular', /\p{Script=Hangul}/u],
  ['NotoEmoji_400Regular', /[\p{Extended_Pictographic}\u2190-\u21ff\u2600-\u27bf]/u],
]

/** The font files that a text needs to be drawn. */
export function fontsFor(text: string): string[] {
  const needed = byScript.filter(([, script]) => script.test(text)).map(([file]) => file)
  return [...always, ...needed].map((file) => join(folder, `${file}.ttf`))
}
