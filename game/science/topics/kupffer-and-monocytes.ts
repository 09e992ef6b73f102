import { defineTopic } from '../topic'

export default defineTopic({
  id: 'kupffer-and-monocytes',
  kind: 'immunity',
  title: 'Guards inside the vessels',
  text: 'Some phagocytes stay inside vessels. Kupffer cells sit in the wide capillaries of the liver and catch what the blood brings. In the lung, some monocytes crawl along the wall and take up tumour material. In mice without these, more metastases grew there.',
  deeper:
    'Patrolling monocytes also call natural killer cells. Kupffer cells have a second face: in mice, parcels from pancreatic cancer made them give off TGF-β, which led to a more fibrous liver in which tumour cells grew better. Similar macrophages line the channels of lymph nodes.',
  sources: ['Hanna2015', 'R33', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-19', 'S2-31', 'S2-32', 'S3-13', 'S3-36'],
  misconceptions: ['MC04', 'MC05', 'MC19'],
  leavesOut:
    'Guards tire, move and are replaced. Each organ has its own mix of them, of which the game shows two or three.',
})
