/**
 * Runs inside a page: the labels of the picture that leave their region or touch another, as the
 * browser has really drawn them.
 */
export function labelFaults(): string[] {
  const picture = document.querySelector('.seen svg[role="img"], .picture svg')!
  const circleOf = (name: string) => {
    const circle = picture.querySelector(`circle.${name}`)!
    const [x, y, r] = ['cx', 'cy', 'r'].map((key) => Number(circle.getAttribute(key)))
    return { x: x!, y: y!, r: r! }
  }
  const [want, need] = [circleOf('of-want'), circleOf('of-need')]
  const boxes = [...picture.querySelectorAll<SVGTextElement>('.labels text')].map((text) => ({
    name: text.textContent,
    region: text.parentElement!.getAttribute('class')!.replace('labels in-', ''),
    box: text.getBBox(),
  }))
  const inside = (box: DOMRect, { x, y, r }: typeof want) =>
    [box.x, box.x + box.width].every((cx) =>
      [box.y, box.y + box.height].every((cy) => Math.hypot(cx - x, cy - y) <= r + 0.5),
    )
  const clear = (box: DOMRect, { x, y, r }: typeof want) => {
    const nearX = Math.min(Math.max(x, box.x), box.x + box.width)
    const nearY = Math.min(Math.max(y, box.y), box.y + box.height)
    return r === 0 || Math.hypot(nearX - x, nearY - y) >= r - 0.5
  }
  const fits = (region: string, box: DOMRect) => {
    if (region === 'both') return inside(box, want) && inside(box, need)
    return region === 'want'
      ? inside(box, want) && clear(box, need)
      : inside(box, need) && clear(box, want)
  }
  const touch = (a: DOMRect, b: DOMRect) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  return [
    ...boxes.filter(({ region, box }) => !fits(region, box)).map(({ name }) => `leaves: ${name}`),
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => touch(one.box, other.box))
        .map((other) => `touch: ${one.name} and ${other.name}`),
    ),
  ]
}
