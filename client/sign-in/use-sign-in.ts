// Signing in, out and over: whoever comes in starts with an empty cache, so that nothing of somebody else is shown.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { signInByPasskey } from '../api/passkeys.ts';
import { findDemo, signIn, signInAsDemo, signInByCode, signOut } from '../api/session.ts';

type Credentials = { email: string; password: string };

/** `from` is the address that somebody was sent here from; `here` is where they are. */
function useEnter(from: string | undefined) {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    // Another person on the same page: everything of the one before goes, the live connection included.
    if (from === 'here') return location.reload();
    client.clear();
    await router.navigate({ href: from ?? '/', replace: true });
  };
}

export function useSignIn(from: string | undefined) {
  const enter = useEnter(from);
  return useMutation({
    mutationFn: ({ email, password }: Credentials) => signIn(email, password),
    onSuccess: ({ needsCode }) => (needsCode ? undefined : enter()),
  });
}

/** The second step, where the account has one. */
export function useCode(from: string | undefined) {
  const enter = useEnter(from);
  return useMutation({ mutationFn: signInByCode, onSuccess: enter });
}

/** A passkey alone: the device says who it is. */
export function usePasskeySignIn(from: string | undefined) {
  const enter = useEnter(from);
  return useMutation({ mutationFn: signInByPasskey, onSuccess: enter });
}

export function useDemoSignIn(from: string | undefined) {
  const enter = useEnter(from);
  const { mutate, isPending, isError, variables } = useMutation({
    mutationFn: signInAsDemo,
    onSuccess: enter,
  });
  return { enterAs: mutate, entering: isPending ? variables : null, hasFailed: isError };
}

export function demoQuery() {
  return queryOptions({
    queryKey: ['demo'],
    queryFn: findDemo,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    // Also where the server cannot be reached: whoever wants to leave sees nothing any more.
    const then = await signOut().catch(() => null);
    // Whoever came by single sign-on leaves there too.
    if (then !== null) return location.assign(then);
    await router.navigate({ to: '/sign-in' });
    client.clear();
  };
}
