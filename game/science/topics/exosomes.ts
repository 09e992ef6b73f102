import { defineTopic } from '../topic'

export default defineTopic({
  id: 'exosomes',
  kind: 'mechanism',
  title: 'Parcels called exosomes',
  text: 'Cells send each other tiny parcels, called exosomes. Healthy cells do it as well. Tumours shed many of them into the blood. In mice, such parcels changed distant organs before any tumour cell arrived.',
  deeper:
    'Proteins on their surface, the integrins, decide where parcels are taken up: α6β4 and α6β1 in the lung, αvβ5 in the liver. There they raised signals of inflammation. Parcels from melanoma taught bone marrow cells to help and made vessels leaky. Parcels from pancreatic cancer acted on Kupffer cells and made the liver more fibrous. All of this was seen in mice.',
  sources: ['R31', 'R32', 'R33', 'S3'],
  certainty: 'L',
  concepts: ['S3-33', 'S3-34', 'S3-35', 'S3-36', 'S3-38'],
  misconceptions: ['MC19'],
  leavesOut:
    'Nobody addresses a parcel: where it ends up follows from its surface. How much of this happens in people is still being studied.',
})
