import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-melanoma',
  kind: 'tumour',
  title: 'Melanoma',
  text: 'Melanoma starts in the cells that give skin its colour. Its cells often enter lymph vessels early, and veins of the skin lead to the lungs. When it has spread far, it is found in many organs. Most melanomas are removed before they spread.',
  deeper:
    'In 216 autopsies of people with melanoma, 74% had it in lymph nodes, 71% in the lungs, 58% in the liver, 49% in brain and in bone and 47% in the adrenal glands. Melanoma of the eye is a puzzle: its blood meets the lung first, yet it grows most of all in the liver. Much has changed since then. In a trial of two medicines at once, half of the people with advanced melanoma lived about 6 years or more.',
  sources: ['R57', 'R68', 'textbook', 'S3'],
  certainty: 'L',
  concepts: ['S2-15', 'S3-13', 'S3-26'],
  misconceptions: ['MC02', 'MC09', 'MC15', 'MC21'],
  leavesOut:
    'The series is from the 1970s, long before today’s treatment. The thickness of a melanoma, which matters much, has no place in the game.',
})
