import { useState } from 'react'

export const SHEET_TABS = ['act', 'adapt', 'players', 'log'] as const
export type SheetTab = (typeof SHEET_TABS)[number]

/** What the sheet of a phone shows, and how high it stands. */
export interface SheetState {
  tab: SheetTab
  setTab: (tab: SheetTab) => void
  high: boolean
  setHigh: (high: boolean) => void
}

export const useSheet = (): SheetState => {
  const [tab, setTab] = useState<SheetTab>('act')
  const [high, setHigh] = useState(false)
  return { tab, setTab, high, setHigh }
}
