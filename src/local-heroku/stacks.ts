/** A stack as Heroku knows it. */
export interface StackRecord {
  readonly name: string;
  /** `retired`: apps may still be on it, and it is not offered any more. */
  readonly state: 'beta' | 'deprecated' | 'public' | 'retired';
}

/** The last two take no slugs. */
export const stacks: readonly StackRecord[] = [
  { name: 'heroku-20', state: 'retired' },
  { name: 'heroku-22', state: 'deprecated' },
  { name: 'heroku-24', state: 'public' },
  { name: 'heroku-26', state: 'public' },
  { name: 'container', state: 'public' },
  { name: 'cnb', state: 'public' },
];

/** What a new app or an app's next build can be put on. */
export const offeredStacks = stacks.filter(({ state }) => state !== 'retired');
