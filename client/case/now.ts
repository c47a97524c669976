// The present instant for sentences about time, renewed each minute so that a page left open does not tell old news.
import { useEffect, useState } from 'react';

const minuteMs = 60_000;

export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
