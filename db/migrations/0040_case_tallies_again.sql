-- What 0038 counted beside running nodes may have missed a case that moved between its counting and its triggers. Counted once more, with
-- nobody moving one meanwhile.
lock table heads in share row exclusive mode;
set local role duecourse_writer;
delete from case_tallies;
insert into case_tallies (scope, state, due_at, n)
  select scope, state, due_at, count(*) from heads where kind = 'case' and state is not null group by 1, 2, 3;
reset role;
