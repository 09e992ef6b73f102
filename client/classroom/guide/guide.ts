/** The words of the teacher's guide. */

export interface Step {
  minute: string
  what: string
  you: string
}

export const LESSON: readonly Step[] = [
  {
    minute: 'Before',
    what: 'The class is open, the projector shows code and QR.',
    you: 'Open the class. Write your private link down: it brings you back on any device.',
  },
  {
    minute: '0–2',
    what: 'Students scan or type, get a made-up name and a seat card.',
    you: 'Ask them to photograph the card. Late students can still come in at any time.',
  },
  {
    minute: '2–6',
    what: 'Check before: eight questions, in silence.',
    you: 'Start the check. Go on when most have finished: nobody has to wait.',
  },
  {
    minute: '6–7',
    what: 'The care note, and the question of the day: where do most cells stop?',
    you: 'Read the note out. Start the game: tables are made by themselves.',
  },
  {
    minute: '7–18',
    what: 'First rounds: from the first tumour into the blood.',
    you: 'Look at the wall for “Needs help” and “Waiting”. Say little.',
  },
  {
    minute: 'about 18',
    what: 'Freeze, one minute.',
    you: 'Ask: which step has stopped most cells so far? Show one table to everybody.',
  },
  {
    minute: '19–28',
    what: 'Last rounds. Every table ends close to the same time, by itself.',
    you: 'Watch the clock “game ends in”. Tables that wait can have their round finished.',
  },
  {
    minute: '28–38',
    what: 'Talk: the funnel of the class beside that of a mouse; three questions.',
    you: 'Ask a question, let all choose, show the answers, and let them talk.',
  },
  {
    minute: '38–42',
    what: 'Check after: other questions about the same ideas.',
    you: 'Start the last check. It is no test. Whoever is done writes one sentence on paper, without a name: why do most cells not get that far?',
  },
  {
    minute: '42–45',
    what: 'Thank-you page on every device; the report for you.',
    you: 'End the class. Download the CSV, or remove all data at once.',
  },
  {
    minute: 'Weeks 2–4',
    what: 'After the lesson: the questions of the last check once more, three minutes. What has stayed?',
    you: 'Open your private link and press “Ask again” on the report. Students come back with the code and their seat cards, or on the device that they had. Close the check: the report compares. It works until the data are gone, 30 days after the class.',
  },
]

export const LESSONS: readonly Step[] = [
  {
    minute: '1st, 0–10',
    what: 'Coming in, check before, care note.',
    you: 'As in one lesson, with more time to ask what they expect and why.',
  },
  {
    minute: '10–40',
    what: 'First half of the full game, with two freezes.',
    you: 'One freeze at the first cell in the blood, one at the first cell that settles.',
  },
  {
    minute: '40–45',
    what: 'Seats are kept with the seat cards.',
    you: 'Set the bell to the end of the second lesson. For lessons on two days open two classes: a short game each.',
  },
  {
    minute: '2nd, 0–15',
    what: 'The game goes on to its end.',
    you: 'Students come back with their seat cards, on any device.',
  },
  {
    minute: '15–35',
    what: 'Talk: all three questions, and where the game is wrong about nature.',
    you: 'Let each table prepare one answer and name its evidence from their own game.',
  },
  {
    minute: '35–45',
    what: 'Check after, report.',
    you: 'Show the gain with its interval: it is a lesson in statistics, too.',
  },
]

export const FREEZES: readonly { when: string; say: string }[] = [
  {
    when: 'At the first cell in the blood:',
    say: '“It took work to get in. Is the cell safe now? What can happen to it next?”',
  },
  {
    when: 'After the first flow card:',
    say: '“Who lost single cells, who lost clusters? What does a cluster change?”',
  },
  {
    when: 'At the first cell that settles and sleeps:',
    say: '“It is alive and does not grow. Would a scan see it? What might wake it?”',
  },
  {
    when: 'Before the last round:',
    say: '“Of all cells that set out at your table, how many became a tumour? Guess first.”',
  },
]

export const CURRICULUM: readonly { name: string; points: string }[] = [
  {
    name: 'NGSS:',
    points:
      'HS-LS1-1, HS-LS1-2 (interacting systems), HS-LS1-3, HS-LS1-4 (division and differentiation), with HS-LS3-2 and HS-LS4-4 (variation and selection). Practice: developing and using models. Crosscutting: systems, cause and effect, scale.',
  },
  {
    name: 'AP Biology:',
    points: 'Unit 4 (communication, regulation of the cell cycle) and Unit 7 (selection).',
  },
  {
    name: 'AQA A-level:',
    points:
      '3.2.2 cell division and tumours, 3.2.4 immunity, 3.3.4 mass transport, 3.8.2 gene expression and cancer.',
  },
  {
    name: 'IB Biology:',
    points:
      '2016 guide: 1.6 (oncogenes, metastasis). 2025 guide: D2.1 (primary and secondary tumours), C3.2 (defence).',
  },
  {
    name: 'GCSE:',
    points: 'benign and malignant tumours, secondary tumours.',
  },
  {
    name: 'Check',
    points: 'the current edition of your own specification: numbers change.',
  },
]

export const WIFI: readonly string[] = [
  'The day before, in the room: “Run a class”, “Test this network”. It says what gets through.',
  'Do nothing at first: every page comes back by itself, within seconds after the network does. No move is lost and none is done twice.',
  'Who is away for long is played by autopilot, and takes over again with one tap.',
  'A device that died: take any other, open the link of the class, choose “I have a seat card”. Lost the card? The list of students gives a new one.',
  'Your own laptop: open your private link on any device, or go to the class and type the key. The class runs on meanwhile.',
  'No internet at all: the server runs on a laptop in the same network, too. The README says how.',
  'Nothing works: play on one device with “Pass and play”, or talk about the funnel in the mouse: of 10,000 cells, 2 became tumours.',
]

export const STORED: readonly string[] = [
  'No account, no e-mail, nothing typed by students. Names are made up and lead to nobody.',
  'While the class lasts: seats, moves, reasons and answers, each under the number of a seat card.',
  'Small groups get no figures, so that none points at one student.',
  'All of it is deleted 30 days after the class, or at once with “Remove all data now” on the report.',
  'No other server is asked for anything: no fonts, no counters, no advertisements.',
]
