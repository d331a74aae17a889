/** The emergency categories, most urgent first: the order decides when a message shows several. */
export const categories = [
  "suicide_self_harm",
  "unaccompanied_child",
  "detention_now",
  "removal_imminent",
  "trafficking",
  "violence_threat",
  "medical_emergency",
  "deadline_imminent",
] as const;

export type Category = (typeof categories)[number];
