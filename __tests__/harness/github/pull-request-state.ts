import type { Account } from './accounts.ts';

/** A pull request to begin with. */
export interface NewPullRequest {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly locked?: boolean;
  /** Default: a branch of the repository itself. */
  readonly headOwner?: string;
  readonly headBranch?: string;
  readonly headSha?: string;
  readonly baseBranch?: string;
}

export type StoredPullRequest = Required<NewPullRequest>;

/** A comment as it stands. */
export interface PlantedComment {
  readonly id: number;
  readonly pullRequest: number;
  readonly author: Account;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** How many lists leave it out from now on. */
  readonly hiddenLists: number;
}

/** One repository's pull requests and their comments. */
export class PullRequestState {
  readonly #pullRequests = new Map<number, StoredPullRequest>();
  #comments: readonly PlantedComment[] = [];
  #nextId = 2_400_000_001;
  #nowMs = Date.UTC(2026, 0, 5, 9);

  open(given: NewPullRequest, owner: string): void {
    this.#pullRequests.set(given.number, {
      state: 'open',
      locked: false,
      headOwner: owner,
      headBranch: `topic-${given.number}`,
      headSha: given.number.toString(16).padStart(40, '0'),
      baseBranch: 'main',
      ...given,
    });
  }

  pullRequest(number: number): StoredPullRequest | null {
    return this.#pullRequests.get(number) ?? null;
  }

  /** Newest first, as GitHub lists them. */
  pullRequests(): readonly StoredPullRequest[] {
    return [...this.#pullRequests.values()].sort((a, b) => b.number - a.number);
  }

  comment(id: number): PlantedComment | null {
    return this.#comments.find((comment) => comment.id === id) ?? null;
  }

  /** Oldest first. */
  comments(pullRequest: number): readonly PlantedComment[] {
    return this.#comments.filter((comment) => comment.pullRequest === pullRequest);
  }

  /** As a list shows them at this moment. */
  listComments(pullRequest: number): readonly PlantedComment[] {
    const shown = this.comments(pullRequest).filter(({ hiddenLists }) => hiddenLists === 0);
    this.#comments = this.#comments.map((comment) =>
      comment.pullRequest === pullRequest && comment.hiddenLists > 0
        ? { ...comment, hiddenLists: comment.hiddenLists - 1 }
        : comment,
    );
    return shown;
  }

  add(
    given: Pick<PlantedComment, 'pullRequest' | 'author' | 'body'> & { readonly hiddenLists?: number },
  ): PlantedComment {
    const at = this.#tick();
    const comment: PlantedComment = { hiddenLists: 0, ...given, id: this.#nextId, createdAt: at, updatedAt: at };
    this.#nextId += 1;
    this.#comments = [...this.#comments, comment];
    return comment;
  }

  edit(id: number, body: string): PlantedComment | null {
    const at = this.#tick();
    this.#comments = this.#comments.map((each) => (each.id === id ? { ...each, body, updatedAt: at } : each));
    return this.comment(id);
  }

  remove(id: number): void {
    this.#comments = this.#comments.filter((each) => each.id !== id);
  }

  #tick(): string {
    this.#nowMs += 60_000;
    return new Date(this.#nowMs).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}
