import type { FactGrammar } from '../facts';
import { commitmentsIn } from './facts/commitments';
import { answeredSlots, slotsIn } from './facts/slot-readers';

export default { code: 'en', slotsIn, answeredSlots, commitmentsIn } satisfies FactGrammar;
