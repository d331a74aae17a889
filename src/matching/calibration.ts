/** Whether an answer that was shown with a confidence was the right one, as the person said with a tap. */
export interface Tap {
  readonly confidence: number;
  readonly helped: boolean;
}

/** How confidences are corrected: their log-odds are stretched and shifted (Platt scaling). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

export const uncorrected: Calibration = { slope: 1, shift: 0 };

/** How far, in log-odds, taps are expected to move the confidences: a few say little. */
const expectedMove = { slope: 0.25, shift: 0.5 };

const leastSlope = 0.25;
const steps = 25;

/** The most likely correction, given taps and that none is expected. Newton's method on two numbers. */
export function fitCalibration(taps: readonly Tap[]): Calibration {
  let { slope, shift } = uncorrected;
  for (let step = 0; step < steps; step += 1) {
    let slopeGradient = (slope - 1) / expectedMove.slope ** 2;
    let shiftGradient = shift / expectedMove.shift ** 2;
    let slopeCurve = 1 / expectedMove.slope ** 2;
    let shiftCurve = 1 / expectedMove.shift ** 2;
    let cross = 0;
    for (const { confidence, helped } of taps) {
      const x = toLogOdds(confidence);
      const p = toShare(slope * x + shift);
      const missed = p - (helped ? 1 : 0);
      const curve = p * (1 - p);
      slopeGradient += missed * x;
      shiftGradient += missed;
      slopeCurve += curve * x * x;
      shiftCurve += curve;
      cross += curve * x;
    }
    const determinant = slopeCurve * shiftCurve - cross * cross;
    slope -= (shiftCurve * slopeGradient - cross * shiftGradient) / determinant;
    shift -= (slopeCurve * shiftGradient - cross * slopeGradient) / determinant;
  }
  return { slope: Math.max(leastSlope, slope), shift };
}

/**
 * A confidence, corrected. Taps make the bot more careful, never bolder: who taps "yes" on everything, or
 * makes others do so, must not bring about wrong answers.
 */
export const correct = (confidence: number, { slope, shift }: Calibration): number =>
  Math.min(confidence, toShare(slope * toLogOdds(confidence) + shift));

/** Nothing is certain, so that the log-odds stay finite. */
const extreme = 1e-6;

function toLogOdds(share: number): number {
  const p = Math.min(1 - extreme, Math.max(extreme, share));
  return Math.log(p / (1 - p));
}

const toShare = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
