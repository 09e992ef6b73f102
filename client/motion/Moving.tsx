import { createElement, useEffect, useState, type ComponentType } from 'react'
import { loadPatiently } from '../routes/patiently'
import type { MotionProps } from './MotionLayer'

type Layer = ComponentType<MotionProps>

/** Kept, so that a board that comes back has it at once. */
let here: Layer | null = null

/** What moves on the board. It comes after the board itself, and the game goes on without. */
export const Moving = (props: MotionProps) => {
  const [layer, setLayer] = useState(() => here)
  useEffect(() => {
    if (here !== null) return
    let isGone = false
    loadPatiently(() => import('./MotionLayer')).then(
      ({ MotionLayer }) => {
        here = MotionLayer
        if (!isGone) setLayer(() => MotionLayer)
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [])
  return layer === null ? null : createElement(layer, props)
}
