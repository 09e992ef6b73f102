import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CLASS_NAMESPACE as Namespace } from '../../server/classProtocol'
import { createSocket, onReturn } from '../online/browser'
import { pageClock } from '../online/line'
import { openClass, type OnlineClass } from './openClass'
import type { ClassAs, ClassSnapshot } from './state'

/** `CLASS_NAMESPACE` of the protocol: of that module the client knows the types only. */
export const NAMESPACE: typeof Namespace = '/classroom'

/** Opens a class with a real socket. */
export const openClassAt = (code: string, as: ClassAs, base = ''): OnlineClass =>
  openClass({ code, as, clock: pageClock, socket: createSocket(base, NAMESPACE), onReturn })

/** The classes that this page is in. Not React's: a screen drawn twice connects once. */
const open = new Map<string, OnlineClass>()
const leaving = new Map<string, ReturnType<typeof setTimeout>>()

const keyOf = (code: string, as: ClassAs): string =>
  `${code}/${as.who}/${as.who === 'student' ? as.token : as.key}`

const classAt = (key: string, code: string, as: ClassAs): OnlineClass => {
  const found = open.get(key)
  // Whoever was sent away and comes in anew with the same key needs another connection.
  if (found !== undefined && found.getSnapshot().out === null) return found
  const room = openClassAt(code, as)
  open.set(key, room)
  return room
}

/** A class for as long as the screen is there that calls this; key the screen by code and `as`. */
export const useClass = (code: string, as: ClassAs): readonly [OnlineClass, ClassSnapshot] => {
  const [key] = useState(() => keyOf(code, as))
  const [room] = useState(() => classAt(key, code, as))
  useEffect(() => {
    clearTimeout(leaving.get(key))
    return () => {
      // Gone for good, and not only drawn anew.
      const timer = setTimeout(() => {
        room.close()
        if (open.get(key) === room) open.delete(key)
      })
      leaving.set(key, timer)
    }
  }, [key, room])
  return [room, useSyncExternalStore(room.subscribe, room.getSnapshot)]
}
