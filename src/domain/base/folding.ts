/**
 * Letters that Unicode does not take apart, as people type them who don't have the key. A letter
 * with an accent needs no line here, nor does one whose capital is plain: ß is SS and ı is I.
 */
const plainLetters = Object.fromEntries(
  (
    'łl øo đd ðd ħh ŧt ɍr ɨi ʉu ƶz ƀb ȼc ɇe ɉj ƚl ɫl þth æae œoe ŋn ĸk əe ɛe ɔo ɓb ɗd ɖd ƙk ƴy ' +
    'ɣg ʋv ґг ςσ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
/** Most texts have nothing to take apart, and are read by the hundred. */
const plain = /^[ -\]_a-~]*$/
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/**
 * Marks above and below letters, but not those that make another letter of Japanese: ガ is not カ,
 * and データ is not テタ.
 */
const marks = /(?![\u3099\u309a\u30fc])\p{Diacritic}|\p{Emoji_Modifier}|\ufe0f/gu

/**
 * A text as searches compare it: without case, accents and width.
 *
 * @example
 * folded('Łódź, Straße, ｶﾒﾗ') // 'lodz, strasse, カメラ'
 */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(special, (letter) => plainLetters[letter] ?? letter)
}
