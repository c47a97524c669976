// The paper of a secret ballot, kept on this device alone (IndexedDB) from the moment it is blinded: a reload or a lost
// connection in the middle loses nothing. What was voted is never kept, here or anywhere.

export type KeptPaper = {
  ballotId: string;
  /** The command that takes it: sent again under this id after a reload, the same paper is signed again. */
  commandId: string;
  /** What the page shows and the published count lists. */
  number: string;
  /** The message that is signed, as it was prepared. */
  prepared: Uint8Array;
  blinded: Uint8Array;
  inverse: Uint8Array;
  /** The finished signature, once the server has signed the blinded paper. */
  signature: Uint8Array | null;
  isCast: boolean;
};

const store = 'papers';

/** Papers belong to a user of this browser: another one on the same machine finds none of them. */
function keyOf(userId: string, ballotId: string): string {
  return `${userId}/${ballotId}`;
}

export async function findPaper(userId: string, ballotId: string): Promise<KeptPaper | null> {
  const found = await inStore<KeptPaper | undefined>('readonly', (papers) =>
    papers.get(keyOf(userId, ballotId)),
  );
  return found ?? null;
}

/** Resolves only once it is on the disk: what is sent afterwards can always be finished. */
export async function keepPaper(userId: string, paper: KeptPaper): Promise<void> {
  await inStore('readwrite', (papers) => papers.put(paper, keyOf(userId, paper.ballotId)));
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (papers: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await settled(opening());
  try {
    const transaction = database.transaction(store, mode);
    const result = await settled(work(transaction.objectStore(store)));
    if (mode === 'readwrite') await completed(transaction);
    return result;
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open('duecourse-ballots', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return request;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
