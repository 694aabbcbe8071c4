import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../../testing.tsx'
import { WantSliders } from './WantSliders.tsx'

const page = emptyPage()
const onMove = vi.fn()
const onRelease = vi.fn()

async function showWith(flexibility: number) {
  onMove.mockClear()
  onRelease.mockClear()
  const want = await page.call('addWant', { topic: 'postgres', enthusiasm: 0.7, flexibility })
  await page.show(<WantSliders want={want} name="Postgres" onMove={onMove} onRelease={onRelease} />)
  return want
}

const area = () =>
  screen.getByLabelText<HTMLSelectElement>('What else than Postgres you would take on')

test('flexibility is said as an area by name, with the number behind it', async () => {
  await showWith(0.55)
  expect([...area().options].map(({ text }) => text)).toEqual([
    ...['only Postgres', 'anything in Databases', 'anything in Backend', 'anything'],
  ])
  expect(area().selectedOptions[0]?.text).toBe('anything in Databases')
  expect(screen.getByText('0.55')).toBeDefined()
  expect(screen.getByLabelText('How flexible you are about Postgres')).toHaveProperty(
    'value',
    '0.55',
  )
})

test('an area chosen by name sets the flexibility that reaches it, and saves it', async () => {
  const { id } = await showWith(0.2)
  fireEvent.change(area(), { target: { value: '0.5' } })
  expect(onMove).toHaveBeenCalledWith(id, { flexibility: 0.5 })
  expect(onRelease).toHaveBeenCalledWith(id)
})

test('the slider moves freely between the areas, and says where it is to a screen reader', async () => {
  const { id } = await showWith(0.2)
  const slider = screen.getByLabelText('How flexible you are about Postgres')
  expect(slider.getAttribute('aria-valuetext')).toBe('only Postgres')
  fireEvent.input(slider, { target: { value: '0.35' } })
  expect(onMove).toHaveBeenCalledWith(id, { flexibility: 0.35 })
})

test('interest is low, medium, high or very high, with the number behind it', async () => {
  await showWith(0.2)
  expect(screen.getByText(/^high/).textContent).toContain('0.70')
})
