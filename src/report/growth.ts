/** A change of a slug's size: one below all that are named is small. At least one is named. */
export interface ChangeThreshold {
  /** Of the earlier slug, e.g. 0.01 for 1 %. */
  readonly share: number | null;
  readonly bytes: number | null;
}

/** What a slug may at most grow by, and how large it may be. */
export interface GrowthLimits {
  /** Of the earlier slug, e.g. 0.1 for 10 %. */
  readonly growthShare: number | null;
  readonly growthBytes: number | null;
  /** Of the compressed slug. */
  readonly sizeBytes: number | null;
}
