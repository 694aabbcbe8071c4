-- The words of DESIGN.md: who decides is a decision maker, and a long-term goal builds on the
-- strengths, weaknesses and opportunities of an assessment.

alter table deciders rename to decision_makers;
alter table goals rename column stands_on to builds_on;
