// A case that was disposed of is there for whoever sees its number, and has nothing to read. It is thrown, not returned, since what reads
// a case is used in many places, and all of them answer alike; the tombstone is asked for by itself.
export class CaseDisposed extends Error {
  override name = 'CaseDisposed';
}
