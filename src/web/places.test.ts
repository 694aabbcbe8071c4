import { expect, test } from 'vitest'
import { placeAt } from './places.ts'

const titlesAt = (path: string) => {
  const place = placeAt(path)
  return place && [place.section.title, place.page.title]
}

test('a page is found with its entry of the menu', () => {
  expect(titlesAt('/goals')).toEqual(['Goals', 'List'])
  expect(titlesAt('/goals/map')).toEqual(['Goals', 'Map'])
  expect(titlesAt('/wants')).toEqual(['Sweet spot', 'My wants'])
})

test('a page below another belongs to it', () => {
  expect(titlesAt('/ladders/import')).toEqual(['Ladders', 'Ladders'])
  expect(titlesAt('/reflect/years')).toEqual(['Reflect', 'Questions'])
})

test('an address that only begins alike is no page of the menu', () => {
  expect(titlesAt('/logbook')).toBeUndefined()
})
