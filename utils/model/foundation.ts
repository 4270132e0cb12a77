/** The seven foundations of service, by the letters of practices.md: empathy, listening, knowledge, clarity, empowerment (W), prevention, emotional connection (M). */
export const FOUNDATIONS = ['E', 'L', 'K', 'C', 'W', 'P', 'M'] as const;
export type Foundation = (typeof FOUNDATIONS)[number];
