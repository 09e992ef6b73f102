import type { MisconceptionId } from '../science/vocabulary'

/** An idea that many have about spread, and what is known instead. */
export interface Idea {
  /** As somebody might say it. */
  idea: string
  better: string
}

/** The list MC01 to MC25 (`science.md` E1), in words for players. */
export const MISCONCEPTIONS: Readonly<Record<MisconceptionId, Idea>> = {
  MC01: {
    idea: 'Cells that get away form new tumours',
    better: 'Almost none of them do: about one in thousands to tens of millions.',
  },
  MC02: {
    idea: 'Where a cancer spreads is pure chance',
    better: 'The way of the blood and the fit of the place both leave a pattern.',
  },
  MC03: {
    idea: 'A tumour in a bone is bone cancer',
    better: 'A tumour keeps the cell type of the place where it began.',
  },
  MC04: {
    idea: 'The body does little about tumour cells',
    better: 'NK cells and T cells clear most of those that arrive.',
  },
  MC05: {
    idea: 'An immune cell is a helper, or it is of no use',
    better: 'The same kind of immune cell can clear tumour cells or help them on.',
  },
  MC06: {
    idea: 'Only a large tumour spreads',
    better: 'Spread can start early, though most early cells are lost or rest.',
  },
  MC07: {
    idea: 'Cells have a plan, or choose where to go',
    better: 'Cells differ by chance, and the surroundings decide which of them remain.',
  },
  MC08: {
    idea: 'The blood is a safe ride',
    better: 'The flow pulls and squeezes, and cells without a hold may shut down.',
  },
  MC09: {
    idea: 'Spread needs the blood, or has to pass the lymph nodes first',
    better: 'Blood, lymph and the hollows of the body are all ways; nodes are often a side branch.',
  },
  MC10: {
    idea: 'Once a cell is out of the vessel, it is done',
    better: 'To grow in the new place is where most cells fail.',
  },
  MC11: {
    idea: 'EMT is needed in full, and for good',
    better: 'It is often partial, and it can turn back.',
  },
  MC12: {
    idea: 'Platelets just form clots',
    better: 'They can also shield a cell and pass on signals.',
  },
  MC13: {
    idea: 'After some years, cells at rest are gone',
    better: 'A cell at rest is alive. Many such cells never wake up, and the risk differs a lot.',
  },
  MC14: {
    idea: 'What a scan does not show is not there',
    better: 'Scans have limits: what is tiny or quiet can stay unseen.',
  },
  MC15: {
    idea: 'At stage IV there is nothing left to do',
    better: 'Care goes on: it can slow a cancer, ease pain and help people live well.',
  },
  MC16: {
    idea: 'Cancer can be caught',
    better: 'It starts in one’s own cells, and people do not pass it on in daily life.',
  },
  MC17: {
    idea: 'Mood, air or surgery makes a cancer spread',
    better: 'Studies do not support this as it is told, and nobody is to blame.',
  },
  MC18: {
    idea: 'One gene is to blame, and tumour cells are all the same',
    better: 'Many changes add up, and the cells of a tumour differ.',
  },
  MC19: {
    idea: 'The new organ just waits',
    better: 'It takes part: its cells and signals can hold a tumour back or feed it.',
  },
  MC20: {
    idea: 'A tumour can do without blood, or new vessels mean cancer',
    better: 'To grow on, a tumour needs a blood supply; new vessels also belong to healing.',
  },
  MC21: {
    idea: 'It is the blood flow that decides, or else the soil',
    better: 'Both count: where cells are carried, and where they can grow.',
  },
  MC22: {
    idea: 'Blood cancers spread in the same steps',
    better: 'Their cells are in the blood already; this game is about solid tumours.',
  },
  MC23: {
    idea: 'Fast blood rinses cancer out',
    better: 'What a lab device shows is no health advice: a body is far more complex.',
  },
  MC24: {
    idea: 'When cells leave a vessel, it is cancer',
    better: 'Healthy white blood cells do it all the time, and a drip can leak as well.',
  },
  MC25: {
    idea: 'One drug that blocks one step is a cure',
    better: 'Timing counts, and a blocked molecule may have good sides too.',
  },
}
