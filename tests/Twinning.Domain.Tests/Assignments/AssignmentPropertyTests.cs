using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments;

public class AssignmentPropertyTests
{
    private static readonly AssignmentLimits None = new(null, null);

    [Fact]
    public void The_register_answers_as_a_recount_of_all_records_day_by_day() =>
        Gen.Select(RandomProgramme.AnyAgencies, RandomProgramme.AnySuccessions, RandomProgramme.AnyRecords).Sample(
            (agencies, successions, records) =>
            {
                var directory = new AgencyDirectory(agencies, successions);
                var register = new AssignmentRegister(RandomProgramme.Programme(None), records, directory);
                foreach (var day in RandomProgramme.Days)
                {
                    var expected = Recount.DutiesOn(records, directory, day);
                    var coverage = register.CoverageOn(day);
                    var villages = register.Programme.Villages.Select(scope => scope.Village).ToList();

                    Assert.Equal(expected, register.DutiesOn(day).Select(Shown));
                    Assert.Equal(expected, villages.SelectMany(village => register.DutiesAt(village, day)).Select(Shown));
                    Assert.All(agencies, agency => Assert.Equal(
                        expected.Where(duty => duty.Agency == agency.Id), register.DutiesOf(agency.Id, day).Select(Shown)));
                    Assert.Equal(villages.Where(village => expected.Any(duty => duty.Village == village)), coverage.Covered);
                    Assert.Equal(villages.Where(village => expected.All(duty => duty.Village != village)), coverage.Uncovered);
                    Assert.Equal(expected.Count, coverage.Loads.Sum(load => load.Villages));
                }
            });

    [Fact]
    public void Between_two_days_of_change_nothing_changes() =>
        Gen.Select(RandomProgramme.AnyAgencies, RandomProgramme.AnySuccessions, RandomProgramme.AnyRecords, RandomProgramme.AnyVillage).Sample(
            (agencies, successions, records, village) =>
            {
                var register = new AssignmentRegister(
                    RandomProgramme.Programme(None), records, new AgencyDirectory(agencies, successions));
                var changes = register.ChangeDaysAt(village, DayRange.Since(RandomProgramme.First));
                foreach (var day in RandomProgramme.Days.Where(day => !changes.Contains(day)))
                {
                    Assert.Equal(register.DutiesAt(village, day.AddDays(-1)).Select(Shown), register.DutiesAt(village, day).Select(Shown));
                }
            });

    [Fact]
    public void No_succession_to_an_agency_that_exists_loses_a_village() =>
        Gen.Select(RandomProgramme.AnySuccessions, RandomProgramme.AnyRecords).Sample(
            (successions, records) =>
            {
                var agencies = RandomProgramme.LastingAgencies;
                var alone = new AssignmentRegister(RandomProgramme.Programme(None), records, new AgencyDirectory(agencies, []));
                var followed = new AssignmentRegister(RandomProgramme.Programme(None), records, new AgencyDirectory(agencies, successions));
                Assert.All(RandomProgramme.Days, day => Assert.Equal(alone.CoverageOn(day).Covered, followed.CoverageOn(day).Covered));
            });

    [Fact]
    public void What_is_judged_and_applied_keeps_every_rule() =>
        RandomActs.Any.Sample(
            acts =>
            {
                var register = new AssignmentRegister(
                    RandomProgramme.Programme(new AssignmentLimits(2, 2)), [], new AgencyDirectory(RandomProgramme.LastingAgencies, []));
                foreach (var act in acts)
                {
                    register = act.Apply(register);
                }

                foreach (var day in RandomProgramme.Days)
                {
                    var coverage = register.CoverageOn(day);
                    Assert.Empty(coverage.Overlaps);
                    Assert.Empty(coverage.Warnings);
                    Assert.All(register.DutiesOn(day).GroupBy(duty => duty.Village), AtMostOneLead);
                }
            });

    [Fact]
    public void After_any_accepted_acts_no_pair_is_twice_in_force_no_village_has_two_leads_and_coverage_is_as_counted_day_by_day() =>
        Gen.Select(RandomProgramme.AnyAgencies, RandomProgramme.AnySuccessions, RandomActs.Any).Sample(
            (agencies, successions, acts) =>
            {
                var directory = new AgencyDirectory(agencies, successions);
                var register = acts.Aggregate(
                    new AssignmentRegister(RandomProgramme.Programme(None), [], directory), (register, act) => act.Apply(register));
                foreach (var day in RandomProgramme.Days)
                {
                    var own = register.Assignments.Where(record => record.Days.Contains(day) && agencies.Any(agency => agency.Id == record.Agency && agency.Days.Contains(day)));
                    var expected = Recount.DutiesOn(register.Assignments, directory, day);
                    var villages = Enumerable.Range(1, RandomProgramme.Villages).Select(id => new VillageId(id)).ToList();
                    var coverage = register.CoverageOn(day);

                    Assert.Distinct(register.DutiesOn(day).Select(Pair));
                    Assert.Distinct(own.Where(record => !successions.Any(step => step.Day <= day)).Select(record => (record.Village, record.Agency)));
                    Assert.All(register.DutiesOn(day).GroupBy(duty => duty.Village), AtMostOneLead);
                    Assert.Equal(expected, register.DutiesOn(day).Select(Shown));
                    Assert.Equal(villages.Where(village => expected.Any(duty => duty.Village == village)), coverage.Covered);
                    Assert.Equal(villages.Where(village => expected.All(duty => duty.Village != village)), coverage.Uncovered);
                    Assert.Equal(villages.Where(village => LacksLead(expected.Where(duty => duty.Village == village).Select(duty => duty.Role))), coverage.WithoutLead);
                }
            },
            iter: Tries.Of(2000));

    [Fact]
    public void With_successions_too_a_village_has_at_most_one_lead() =>
        Gen.Select(RandomProgramme.AnyAgencies, RandomProgramme.AnySuccessions, RandomActs.Any).Sample(
            (agencies, successions, acts) =>
            {
                var register = acts.Aggregate(
                    new AssignmentRegister(RandomProgramme.Programme(None), [], new AgencyDirectory(agencies, successions)),
                    (register, act) => act.Apply(register));

                Assert.All(
                    RandomProgramme.Days, day => Assert.All(register.DutiesOn(day).GroupBy(duty => duty.Village), AtMostOneLead));
            });

    [Fact]
    public void A_change_of_lead_changes_roles_and_nothing_else() =>
        Gen.Select(RandomProgramme.AnySuccessions, RandomActs.Any, RandomActs.Any).Sample(
            (successions, acts, later) =>
            {
                var register = new AssignmentRegister(
                    RandomProgramme.Programme(None), [], new AgencyDirectory(RandomProgramme.LastingAgencies, successions));
                foreach (var act in acts.Concat(later))
                {
                    var before = register;
                    register = act.Apply(register);
                    foreach (var day in act is RandomActs.LeadChanged ? RandomProgramme.Days : [])
                    {
                        Assert.Equal(before.DutiesOn(day).Select(Pair), register.DutiesOn(day).Select(Pair));
                    }
                }
            });

    private static void AtMostOneLead(IEnumerable<Duty> duties) => Assert.True(duties.Count(duty => duty.Role == AssignmentRole.Lead) <= 1);

    private static bool LacksLead(IEnumerable<AssignmentRole> roles) => roles.Count() > 1 && !roles.Contains(AssignmentRole.Lead);

    private static (VillageId Village, AgencyId Agency, AssignmentRole Role, string Records) Shown(Duty duty) =>
        (duty.Village, duty.Agency, duty.Role, string.Join(' ', duty.Records.Select(id => id.Value)));

    private static (VillageId Village, AgencyId Agency) Pair(Duty duty) => (duty.Village, duty.Agency);
}
