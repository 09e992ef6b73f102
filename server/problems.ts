import type { Reason } from '../game/public'
import type { Problem, ProblemId } from './protocol'

/** What each problem says: what happened and why, and what to do. */
const WORDS: Readonly<Record<ProblemId, readonly [message: string, wayOn: string]>> = {
  'table/unknown': [
    'There is no table with this code.',
    'Check the four letters and the digits, or open a table of your own.',
  ],
  'table/full': [
    'Every seat at this table is taken.',
    'You can watch, or use a seat card if one of the seats is yours.',
  ],
  'table/closed': ['This table is closed: everybody has left it.', 'Open a new table.'],
  'table/too-many': [
    'So many tables were opened just now that the server needs a moment.',
    'Try again in a minute.',
  ],
  'table/set-up': ['A table cannot be set up like this.', 'Change the set-up and try again.'],
  'table/not-begun': ['The game has not begun yet.', 'Wait until the host starts it.'],
  'table/not-over': ['A game is being played at this table.', 'Wait until it is over.'],
  'seat/taken-over': [
    'This seat is now played from another device, or was given up.',
    'Use your seat card to take it back, or ask the host for a new card.',
  ],
  'seat/not-yours': [
    'Only the person who has this seat, or for some things the host, can do that.',
    'Ask them, or sit down at a free seat.',
  ],
  'seat/busy': ['Somebody is playing this seat right now.', 'Choose another seat.'],
  'card/wrong': [
    'This seat card does not fit any seat at this table.',
    'Check both pictures and the five characters, and the code of the table.',
  ],
  'card/too-many-tries': [
    'There were many wrong seat cards at this table just now.',
    'Wait a minute, then try again.',
  ],
  'move/refused': ['The rules do not allow this move now.', 'Choose another move.'],
  'game/over': ['This game is over.', 'Look at how it went, or play again.'],
  'game/another': ['This is about a game that is no longer played here.', 'Load the page again.'],
  'class/unknown': [
    'There is no class with this code.',
    'Check the four letters and the digits on the board, or ask your teacher.',
  ],
  'class/full': ['This class is full.', 'Ask your teacher, or use your seat card.'],
  'class/locked': [
    'Your teacher lets nobody new in at the moment.',
    'Ask your teacher to open the class, or use your seat card.',
  ],
  'class/ended': ['This class has ended.', 'Ask your teacher for the code of the next one.'],
  'class/only-back': [
    'Only those who were in this class can come in now.',
    'Use your seat card. If you have lost it, your teacher can look it up.',
  ],
  'class/too-many': [
    'So many come in at this moment that the server needs a second.',
    'Wait a moment: this page tries again by itself.',
  ],
  'class/wrong-key': [
    'This key does not open the class.',
    'Use the private link, or type the key exactly as it was shown when the class was opened.',
  ],
  'class/wrong-card': [
    'This seat card does not fit anybody in this class.',
    'Check both pictures and the five characters, or ask your teacher for a new card.',
  ],
  'class/taken-over': [
    'You are in this class on another device now, or with a new card.',
    'Use your seat card to come back here, or ask your teacher for a new one.',
  ],
  'class/removed': ['Your teacher has taken you out of this class.', 'Talk to your teacher.'],
  'class/no-such-student': ['This student is not in the class.', 'Look at the list again.'],
  'class/not-yours': ['Only the teacher of this class can do that.', 'Ask your teacher.'],
  'class/not-now': ['That does not fit this part of the lesson.', 'Look at what comes next.'],
  'class/not-asked': [
    'This question is not asked at the moment.',
    'Go on with what is on your screen.',
  ],
  'class/leads': [
    'This table belongs to a class, and the teacher leads it.',
    'Come in with the code of the class.',
  ],
  'class/frozen': [
    'Your teacher has paused the game. Nothing is lost.',
    'Look up; you can go on as soon as the teacher lets the game run.',
  ],
  'class/round-ends': [
    'Time is up for this round: autopilot finishes it for everybody.',
    'Watch how it ends.',
  ],
  'class/stepped-back': [
    'You have stepped back, so somebody else moves your cells.',
    'Watch as long as you like, and come back whenever you want.',
  ],
  'class/erased': ['Everything about this class was removed.', 'There is nothing left to show.'],
  'client/old': ['This page is older than the server.', 'Load the page again: your seat is kept.'],
  'message/malformed': [
    'The server did not understand this page.',
    'Load the page again: your seat is kept.',
  ],
  'message/too-fast': ['That was too much at once.', 'Wait a few seconds and try again.'],
  'server/closing': [
    'The server is being restarted. Everything is kept.',
    'Wait: this page comes back by itself.',
  ],
  'server/cannot-keep': [
    'The server cannot store anything now, so it accepts no moves. What was played is kept.',
    'Wait and try again; tell whoever runs the server if it lasts.',
  ],
  'server/mistake': [
    'Something went wrong in the server. It is not your fault, and the game is kept.',
    'Try again; load the page again if it stays like this.',
  ],
}

interface Details {
  /** In place of the general message. */
  message?: string
  reason?: Reason
}

export const problem = (id: ProblemId, details: Details = {}): Problem => {
  const [message, wayOn] = WORDS[id]
  return { id, message, wayOn, ...details }
}

/** Thrown where a request cannot be met; whoever asked is told the problem. */
export class Refused extends Error {
  override name = 'Refused'
  readonly problem: Problem
  constructor(id: ProblemId, details?: Details) {
    super(id)
    this.problem = problem(id, details)
  }
}
