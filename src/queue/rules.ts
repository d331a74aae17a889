/** How the operator wants the queue to be worked. */
export interface DeskRules {
  /** IANA time zone of the staff. */
  readonly timeZone: string;
  /** The local hour of the daily digest, 0 to 23. */
  readonly digestHour: number;
  /** A claim goes back to the queue after so many hours without an answer. */
  readonly claimHours: number;
  /** Whether a second person must approve each reply. */
  readonly reviewReplies: boolean;
}

/** What holds where the operator says nothing. */
export const usualRules: DeskRules = {
  timeZone: "America/New_York",
  digestHour: 8,
  claimHours: 24,
  reviewReplies: false,
};
