// One live connection for everything that is on screen, and what there is to say of its state. Rendered only for somebody
// who is signed in; leaving it closes the connection.
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { orpc } from '../api/api.ts';
import { createSocket, type LiveSocket } from './socket.ts';

export type Connection = {
  status: 'live' | 'connecting' | 'offline';
  /** Until when the page is known to be up to date; null while it is live. */
  lostAt: string | null;
};

type Live = {
  socket: LiveSocket;
  connection: Connection;
  /** How many boards on screen subscribe with their own cursor. */
  followers: RefObject<number>;
};

const LiveContext = createContext<Live | null>(null);

/** Shorter losses are not worth a word. */
const offlineAfterMs = 2_500;
const deskPauseMs = 600;

export function LiveProvider({ children }: { children: ReactNode }) {
  const [socket] = useState(createSocket);
  const connection = useConnectionOf(socket);
  const followers = useRef(0);
  useFreshDesk(socket, followers);
  useEndedSession(socket);
  useEffect(() => {
    socket.connect();
    return () => {
      socket.disconnect();
    };
  }, [socket]);
  return <LiveContext value={{ socket, connection, followers }}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('There is no live connection outside of the signed-in pages.');
  return live;
}

function useConnectionOf(socket: LiveSocket): Connection {
  const [connection, setConnection] = useState<Connection>({ status: 'connecting', lostAt: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onConnect = () => {
      clearTimeout(timer);
      timer = undefined;
      setConnection({ status: 'live', lostAt: null });
    };
    const onLost = (reason: unknown) => {
      // The session was ended or replaced; with a new one there is a way back, with none it is refused once.
      if (reason === 'io server disconnect') socket.connect();
      setConnection((before) =>
        before.status === 'offline'
          ? before
          : { status: 'connecting', lostAt: before.lostAt ?? new Date().toISOString() },
      );
      // Every attempt that fails comes by here; what counts is the first.
      timer ??= setTimeout(
        () =>
          setConnection((before) => (before.status === 'live' ? before : { ...before, status: 'offline' })),
        offlineAfterMs,
      );
    };
    // The browser knows sooner than a missed heartbeat does.
    const onOffline = () => socket.io.engine?.close();
    const onOnline = () => {
      if (!socket.connected) socket.disconnect().connect();
    };
    socket.on('connect', onConnect);
    socket.on('disconnect', onLost);
    socket.on('connect_error', onLost);
    addEventListener('offline', onOffline);
    addEventListener('online', onOnline);
    return () => {
      clearTimeout(timer);
      socket.off('connect', onConnect);
      socket.off('disconnect', onLost);
      socket.off('connect_error', onLost);
      removeEventListener('offline', onOffline);
      removeEventListener('online', onOnline);
    };
  }, [socket]);
  return connection;
}

/** The server lets the connection in no more: whether the session has ended is asked at once, so that nothing stays on screen. */
function useEndedSession(socket: LiveSocket): void {
  const client = useQueryClient();
  useEffect(() => {
    const onRefused = ({ message }: Error) => {
      if (message === 'session.missing') void client.refetchQueries({ queryKey: orpc.me.key() });
    };
    socket.on('connect_error', onRefused);
    return () => {
      socket.off('connect_error', onRefused);
    };
  }, [socket, client]);
}

/** A change anywhere may put something on this viewer's desk or take it away. */
function useFreshDesk(socket: LiveSocket, followers: RefObject<number>): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const freshen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void client.invalidateQueries({ queryKey: orpc.desk.key() }), deskPauseMs);
    };
    const subscribe = () => {
      if (followers.current === 0) socket.emit('board:subscribe', { cursor: null }, () => undefined);
      freshen();
    };
    socket.on('connect', subscribe);
    socket.on('board:change', freshen);
    socket.on('reset', freshen);
    return () => {
      clearTimeout(timer);
      socket.off('connect', subscribe);
      socket.off('board:change', freshen);
      socket.off('reset', freshen);
    };
  }, [socket, client, followers]);
}
