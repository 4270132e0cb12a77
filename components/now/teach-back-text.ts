import type { Domain, DomainState } from '../../utils/model/teach-back';
import type { TextKey } from '../ui/text';

/** What a patient should be able to explain, in the nurse's words. */
export const DOMAIN_TEXT: Record<Domain, TextKey> = {
  diagnosis: 'domainDiagnosis',
  treatment: 'domainTreatment',
  home: 'domainHome',
  return: 'domainReturn',
};

export const DOMAIN_STATE_TEXT: Record<DomainState, TextKey> = {
  told: 'domainTold',
  'said-yes': 'domainSaidYes',
  'explained-back': 'domainExplainedBack',
  're-taught': 'domainReTaught',
};
