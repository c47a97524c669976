// Planted: what the other planted files reach for.
export const planted = true;
