import type { Browser, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { QUESTIONS } from '../../game/public'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { openLesson } from '../support/classPage'
import { DESK, device, LAPTOP, PHONE } from '../support/onlineScreens'
import { post } from '../support/posting'

/** Weeks after the lesson: the teacher asks again, students come back, the report tells what was kept. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What a device shows of its student's seat card. */
const cardOn = async (page: Page): Promise<{ pictures: string[]; code: string }> => {
  const card = page.getByRole('group', { name: 'Seat card' })
  await card.waitFor()
  const pictures = await card.locator('.table-card-picture').allInnerTexts()
  const code = await card.locator('.table-card-code .unseen').innerText()
  return {
    pictures: pictures.map((text) => text.split(/\s+/).at(-1) ?? ''),
    code: code.replaceAll(' ', ''),
  }
}

/** Comes with the code on the board to a device that knows nothing of the class. */
const comeBack = async (browser: Browser, url: string, code: string): Promise<Page> => {
  const other = await device(browser, url, PHONE)
  await other.goto('/')
  await other.getByLabel('Join a table').fill(code.toLowerCase())
  await button(other, 'Join').click()
  await other.getByText('Your class is asked once more.').waitFor()
  return other
}

const showCard = async (page: Page, card: Awaited<ReturnType<typeof cardOn>>): Promise<void> => {
  for (const picture of card.pictures) await button(page, picture).click()
  await page.getByLabel('Five characters').fill(card.code)
  await button(page, 'Take my seat back').click()
}

test(
  'given a class that is over, when the teacher asks again, then students come back by card, and the report compares',
  { timeout: 180_000 },
  async ({ browser, url }) => {
    // Given five students, one of them with a phone, who answered the check after the game
    const opened = await openLesson({ address: url, post: (path, body) => post(url + path, body) })
    const { code, teacher } = opened
    const phone = await device(browser, url, PHONE)
    await phone.goto(`/c/${code}`)
    await button(phone, 'Come in').click()
    const card = await cardOn(phone)
    const others = await Promise.all(Array.from({ length: 4 }, () => opened.come()))
    onTestFinished(() => [teacher, ...others.map(({ page }) => page)].forEach((p) => p.close()))
    const answerAll = async (isRight: boolean) => {
      for (const { page } of others) {
        await page.until('the questions', () => page.you().questions.length === 8)
        for (const question of page.you().questions) {
          const right = QUESTIONS[question].answer
          const wrong = right === 'a' ? 'b' : 'a'
          await page.must('answer', { question, choice: isRight ? right : wrong })
        }
      }
    }
    for (const to of ['playing', 'debrief', 'after'] as const) await teacher.must('go', { to })
    await answerAll(true)
    await teacher.must('go', { to: 'ended' })
    await phone.getByRole('heading', { name: 'Keep your seat card' }).waitFor()
    await expectNothingFound(phone, 'the end of the class')
    expect(await cardOn(phone)).toEqual(card)

    // When the teacher comes back by the private link, and asks again
    const wall = await device(browser, url, LAPTOP)
    await wall.goto(`/c/${code}/teach#${opened.teacherKey}`)
    await wall.getByText('Everything about this class is removed in 29 days.').waitFor()
    await expectNothingFound(wall, 'the report')
    await button(wall, 'Ask again').click()
    await wall.getByText('5 of 5 are back, 0 have finished').waitFor()
    await expectNothingFound(wall, 'the report while the class is asked')
    const projector = await device(browser, url, DESK)
    await projector.goto(`/c/${code}/show#${opened.projectorKey}`)
    await projector.getByText('5 of 5 are back').waitFor()
    await expectNothingFound(projector, 'the projector while the class is asked')

    // Then the old device knows its student still, and another one learns by the card
    await phone.getByText('Question 1 of 8').waitFor()
    const other = await comeBack(browser, url, code)
    expect(await button(other, 'Come in').count()).toBe(0)
    await expectNothingFound(other, 'the door of a class that is asked again')
    await showCard(other, { ...card, code: 'AAAAA' })
    await other.getByText('This seat card does not fit anybody in this class.').waitFor()
    await showCard(other, card)
    await other.getByText('In this class you are').waitFor()
    await phone.getByText('You are in this class on another device now').waitFor()
    await expectNothingFound(other, 'the first question')
    for (let question = 1; question <= 8; question++) {
      await other.getByText(`Question ${question} of 8`).waitFor()
      await other.getByRole('radio').first().check()
      await button(other, 'Next').click()
    }
    await other.getByText('You have answered 8 of 8. That was all').waitFor()
    await expectNothingFound(other, 'all answered')
    await wall.getByText('5 of 5 are back, 1 has finished').waitFor()

    // When all have answered and the check is closed, then the report has what was kept
    await answerAll(false)
    await wall.getByText('5 of 5 are back, 5 have finished').waitFor()
    await button(wall, 'Students').click()
    await wall
      .getByRole('button', { name: /^A new seat card for/ })
      .first()
      .waitFor()
    await expectNothingFound(wall, 'the students of a class that is over')
    await wall.keyboard.press('Escape')
    await button(wall, 'Close the check').click()
    await wall.getByRole('columnheader', { name: 'Right later the same day' }).waitFor()
    await wall.getByText('5 of 5 students answered all questions later the same day.').waitFor()
    await expectNothingFound(wall, 'the report with what was kept')
    await other.getByRole('heading', { name: /^That was it/ }).waitFor()
  },
)
