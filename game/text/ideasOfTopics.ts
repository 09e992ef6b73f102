import type { Organ } from '../vocabulary'
import type { MoveTopicId } from '../science/topic'

/** The soils of single organs share one idea; to name the organ would be to name the move. */
export type IdeaTopic = Exclude<MoveTopicId, `soil-${Organ}`>

/** The idea behind a topic as somebody who plays can use it: the second rung of a hint. */
export const IDEAS: Readonly<Record<IdeaTopic, string>> = {
  'primary-tumour': 'Every cell that sets out comes from the primary tumour: keep it supplied.',
  'local-invasion': 'Only cells that have left the primary tumour can reach a vessel at all.',
  intravasation:
    'The way to other organs leads through a vessel, and some cells are lost on the way in.',
  circulation: 'The longer cells stay in the blood, the more of them are lost.',
  clusters:
    'Cells in a cluster share the load: where single cells are lost, a cluster may come through.',
  platelets:
    'Under a cover of platelets cells come through the flow more easily, and immune cells miss them.',
  'lymph-route': 'Lymph flows slowly: it is the gentler way, but also the longer one.',
  'vertebral-plexus': 'Not all blood passes the lung first: some veins run along the spine.',
  extravasation: 'Cells in a vessel score nothing: they have to get out of it to grow.',
  dormancy: 'Resting is not lost: cells that sleep are spared much, and can be roused later.',
  colonisation: 'Having settled is not yet growing: small colonies need your care most.',
  'size-wall': 'The last step to a full size is harder without a blood supply.',
  'secondary-tumour': 'Points come from what grows to full size; half-grown it can still be lost.',
  niche: 'Soil can be made ready before anything grows in it, and that helps all that grows there.',
  emt: 'Cells that move well grow badly, and the other way round: choose what this round needs.',
  'mutation-and-selection': 'A change pays off longest when it comes early and fits your plan.',
  'natural-killer-cells':
    'Natural killer cells meet cells in the beds, and small colonies more often than large ones.',
  't-cells': 'T cells mostly meet what has grown: do not count on one large colony alone.',
  phagocytes: 'Phagocytes clear cells that wait in a vessel: the forecast says where they look.',
  'seed-and-soil':
    'The same cell does well in one organ and badly in another: look at the soil numbers.',
  treatment: 'The clinic sees what is large and active: what is found can be taken away.',
}

const isIdea = (topic: MoveTopicId): topic is IdeaTopic => topic in IDEAS

/** The topic under which the idea behind this one is told. */
export const ideaTopicOf = (topic: MoveTopicId): IdeaTopic =>
  isIdea(topic) ? topic : 'seed-and-soil'
