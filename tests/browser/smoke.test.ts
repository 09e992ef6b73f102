import { expect } from 'vitest'
import { test } from '../support/browser'

test('the built page opens without a complaint in the console', async ({ page, problems }) => {
  await page.goto('/')
  expect(await page.locator('h1').first().textContent()).toContain('Seed & Soil')
  expect(problems).toEqual([])
})

test('a path of the client leads to the client', async ({ page, problems }) => {
  await page.goto('/some/page')
  expect(await page.locator('h1').count()).toBe(1)
  expect(problems).toEqual([])
})
