using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.Domain.Tests.Agencies;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalAdoptionTests
{
    private static readonly DateOnly First = SomeRegister.Day("2020-01-01");

    private static readonly DateOnly Last = SomeRegister.Day("2020-12-31");

    [Fact]
    public void A_plan_becomes_endings_the_day_before_and_assignments_from_the_day()
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1, AssignmentRole.Lead), SomeRegister.Record(2, 2, 1));

        var adopted = Adopt(register, (1, 1), (2, 2), (3, 3)).Value!;

        Assert.Equal([new AssignmentEnding(new AssignmentId(2), SomeRegister.Day("2019-12-31"), SomeAgency.Document)], adopted.Endings);
        Assert.Equal([SomeRegister.Proposal(2, 2, AssignmentRole.Lead), SomeRegister.Proposal(3, 3, AssignmentRole.Lead)], adopted.Assignments);
        Assert.Equal(adopted.Assignments, adopted.Begun);
        Assert.Equal([SomeRegister.Record(2, 2, 1, until: "2019-12-31")], adopted.Ended);
        Assert.Empty(adopted.LeadChanges);
        Assert.Empty(adopted.Withdrawn);
    }

    [Fact]
    public void The_lead_of_today_leads_on_and_a_new_agency_is_a_partner()
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1, AssignmentRole.Lead));

        var adopted = Adopt(register, (1, 1), (2, 1), (3, 2), (3, 3)).Value!;

        Assert.Empty(adopted.LeadChanges);
        Assert.Contains(SomeRegister.Proposal(2, 1), adopted.Assignments);
    }

    [Fact]
    public void Where_the_lead_ends_the_agency_that_fits_best_leads_from_the_day()
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1, AssignmentRole.Lead), SomeRegister.Record(2, 2, 1));

        var adopted = Adopt(register, (2, 1), (3, 1), (1, 2), (1, 3)).Value!;

        Assert.Equal([new LeadChange(new VillageId(1), new AgencyId(2), First, SomeAgency.Document)], adopted.LeadChanges);
        Assert.Contains(SomeRegister.Proposal(2, 1, AssignmentRole.Lead, until: null), adopted.Begun);
        Assert.Contains(SomeRegister.Proposal(3, 1), adopted.Begun);
        Assert.Equal([1L, 2L], adopted.Ended.Select(record => record.Id.Value));
    }

    [Fact]
    public void A_plan_that_breaks_a_rule_is_not_adopted()
    {
        var result = Adopt(SomeRegister.Of(), (1, 1), (2, 2));

        Assert.Null(result.Value);
        Assert.Equal("PROPOSAL-VILLAGE-UNCOVERED", Assert.Single(result.Violations).Code.Value);
    }

    [Fact]
    public void What_the_rules_of_assignments_refuse_is_told()
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1, from: "2020-01-01"), SomeRegister.Record(2, 2, 2, from: "2020-06-01"));

        var result = Adopt(register, (2, 2), (3, 1), (1, 3));

        Assert.Null(result.Value);
        Assert.Equal(["ASSIGNMENT-END-NOT-IN-FORCE", "ASSIGNMENT-PAIR-TWICE"], result.Violations.Select(violation => violation.Code.Value));
    }

    /// <summary>Agencies 2 and 3 share a duty that agency 1 left to both: ending it for one lets the other go on by its own record.</summary>
    [Fact]
    public void An_agency_that_shares_an_inherited_record_goes_on_by_a_record_of_its_own()
    {
        var agencies = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2018-12-31"), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(1, 2, "2019-01-01"), SomeAgency.Succession(1, 3, "2019-01-01", rank: 2)]);
        var register = SomeRegister.Among(agencies, SomeRegister.Record(1, 1, 1, AssignmentRole.Lead));

        var adopted = Adopt(register, (2, 1), (3, 2), (3, 3)).Value!;

        Assert.Equal(1, Assert.Single(adopted.Endings).Assignment.Value);
        Assert.Equal(SomeRegister.Proposal(2, 1, AssignmentRole.Lead), adopted.Assignments[0]);
    }

    /// <summary>Agency 2 has a record of its own and one that agency 1 left to it and to agency 3: when that one ends, its own goes on.</summary>
    [Fact]
    public void An_agency_of_whose_records_one_ends_goes_on_by_the_other()
    {
        var agencies = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2018-12-31"), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(1, 2, "2019-01-01"), SomeAgency.Succession(1, 3, "2019-01-01", rank: 2)]);
        var register = SomeRegister.Among(agencies, SomeRegister.Record(1, 1, 1), SomeRegister.Record(2, 2, 1));

        var adopted = Adopt(register, (2, 1), (3, 2), (3, 3)).Value!;

        Assert.Equal([1L], adopted.Endings.Select(ending => ending.Assignment.Value));
        Assert.Equal([(3L, 2L), (3L, 3L)], adopted.Assignments.Select(made => (made.Agency.Value, made.Village.Value)));
    }

    [Fact]
    public void Endings_come_in_the_order_of_the_records()
    {
        var register = SomeRegister.Of(SomeRegister.Record(3, 1, 1), SomeRegister.Record(1, 2, 1), SomeRegister.Record(2, 1, 2));

        Assert.Equal([1L, 2L, 3L], Adopt(register, (3, 1), (3, 2), (1, 3)).Value!.Endings.Select(ending => ending.Assignment.Value));
    }

    [Fact]
    public void An_agency_that_goes_on_alone_needs_not_lead()
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1));

        Assert.Empty(Adopt(register, (1, 1), (2, 2), (3, 3)).Value!.LeadChanges);
    }

    [Fact]
    public void A_record_that_begins_on_the_day_gives_way_whole_to_the_lead()
    {
        var register = SomeRegister.Of(
            SomeRegister.Record(1, 1, 1, AssignmentRole.Lead), SomeRegister.Record(2, 2, 1, from: "2020-01-01"), SomeRegister.Record(3, 3, 2));

        var adopted = Adopt(register, (2, 1), (3, 1), (3, 2), (1, 3)).Value!;

        Assert.Equal([SomeRegister.Record(2, 2, 1, from: "2020-01-01")], adopted.Withdrawn);
        Assert.Contains(SomeRegister.Proposal(2, 1, AssignmentRole.Lead, until: null), adopted.Begun);
    }

    [Fact]
    public void Of_new_agencies_the_one_that_costs_least_leads()
    {
        var register = SomeRegister.Of();
        ProposalVillage village = SomeProposal.Village(1, new FieldNeed("health", 9));
        var problem = ProposalProblem.On(
            register, First, [SomeProposal.Agency(1), SomeProposal.Agency(2, 2, new FieldStrength("health", 9))], [village]);

        var adopted = ProposalAdoption.Judge(register, problem, SomeProposal.Plan((1, 1), (2, 1)), First, Last, SomeAgency.Document).Value!;

        Assert.Equal([SomeRegister.Proposal(1, 1), SomeRegister.Proposal(2, 1, AssignmentRole.Lead)], adopted.Assignments);
    }

    [Fact]
    public void A_plan_for_any_register_is_accepted_step_by_step_and_the_register_is_then_as_planned() =>
        Gen.Select(RandomProgramme.AnySuccessions, RandomActs.Any, RandomProgramme.AnyDay, Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 200]).Sample(
            (successions, acts, day, limit, everyAgencyServes, needs) =>
            {
                var limits = new AssignmentLimits(limit, limit + 1);
                var directory = new AgencyDirectory(RandomProgramme.LastingAgencies, successions.Where(step => step.Day <= day));
                var register = acts.Aggregate(
                    new AssignmentRegister(RandomProgramme.Programme(limits), [], directory), (register, act) => act.Apply(register));
                register = register.With([], register.Assignments.Where(record => record.Days.From >= day));
                var problem = ProposalProblem.On(
                    register,
                    day,
                    RandomProgramme.LastingAgencies.Select(agency => SomeProposal.Agency(agency.Id.Value, 3, new FieldStrength("health", (int)(needs * agency.Id.Value % 11)))),
                    Enumerable.Range(1, RandomProgramme.Villages).Select(id => SomeProposal.Village(id, new FieldNeed("health", needs * id % 11))),
                    everyAgencyServes: everyAgencyServes);
                if (AssignmentProposals.Solve(problem).Optimum is not { } optimum)
                {
                    return;
                }

                var result = ProposalAdoption.Judge(register, problem, optimum.Plan, day, day, SomeAgency.Document);

                Assert.Empty(result.Violations);
                var adopted = result.Value!;
                var after = register.With([.. adopted.Ended, .. RegisterChange.Records(register, adopted.Begun)], adopted.Withdrawn);
                Assert.Equal(optimum.Plan.Pairs, after.DutiesOn(day).Select(duty => new ProposalPair(duty.Agency, duty.Village)));
                Assert.Equal(Shown(register.DutiesOn(day.AddDays(-1))), Shown(after.DutiesOn(day.AddDays(-1))));
                Assert.All(
                    after.DutiesOn(day).GroupBy(duty => duty.Village).Where(village => village.Count() > 1),
                    village => Assert.Single(village, duty => duty.Role == AssignmentRole.Lead));
                Assert.All(
                    register.DutiesOn(day).Where(duty => duty.Role == AssignmentRole.Lead && optimum.Plan.Pairs.Contains(new(duty.Agency, duty.Village))),
                    duty => Assert.Equal(duty.Agency, after.LeadOf(duty.Village, day)));
            },
            iter: Tries.Of(400));

    private static IEnumerable<(VillageId Village, AgencyId Agency, AssignmentRole Role)> Shown(IEnumerable<Duty> duties) =>
        duties.Select(duty => (duty.Village, duty.Agency, duty.Role));

    private static RuleResult<AdoptedProposal> Adopt(AssignmentRegister register, params (long Agency, long Village)[] plan) =>
        ProposalAdoption.Judge(
            register,
            ProposalProblem.On(
                register, First, [SomeProposal.Agency(1), SomeProposal.Agency(2), SomeProposal.Agency(3)], [SomeProposal.Village(1), SomeProposal.Village(2), SomeProposal.Village(3)]),
            SomeProposal.Plan(plan),
            First,
            Last,
            SomeAgency.Document);
}
