// A link to another page of the same room.
import { Link } from '@tanstack/react-router';
import type { RoomPage } from './room-pages.ts';

type Props = {
  caseId: string;
  /** The start where it is null. */
  page: RoomPage | null;
  about?: string | undefined;
  className?: string | undefined;
  children: React.ReactNode;
};

export function RoomLink({ caseId, page, about, className, children }: Props) {
  const search = about ? { about } : {};
  const looks = className ? { className } : {};
  return page ? (
    <Link to="/cases/$caseId/$page" params={{ caseId, page }} search={search} {...looks}>
      {children}
    </Link>
  ) : (
    <Link to="/cases/$caseId" params={{ caseId }} {...looks}>
      {children}
    </Link>
  );
}
