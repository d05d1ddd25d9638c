using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoProgrammeTests(DemoStore store) : IClassFixture<DemoStore>
{
    private static readonly DateOnly Day = new(2020, 12, 31);

    [Fact]
    public async Task All_24_villages_are_covered_by_45_agencies_each_with_one()
    {
        var coverage = (await RegisterAsync()).CoverageOn(Day);

        Assert.Equal((24, 24), (coverage.VillagesInScope.Count, coverage.Covered.Count));
        Assert.Equal(45, coverage.AgenciesInForce.Count);
        Assert.Empty(coverage.AgenciesWithoutVillage);
        Assert.Empty(coverage.WithoutLead);
        Assert.Empty(coverage.Overlaps);
        Assert.Empty(coverage.Warnings);
        Assert.Equal(45, coverage.Loads.Count(load => load.Villages == 1));
    }

    [Fact]
    public async Task Six_villages_have_one_agency_fifteen_two_and_three_three()
    {
        var counts = (await RegisterAsync()).DutiesOn(Day).GroupBy(duty => duty.Village).Select(duties => duties.Count()).ToList();

        Assert.Equal((6, 15, 3), (counts.Count(1.Equals), counts.Count(2.Equals), counts.Count(3.Equals)));
    }

    [Fact]
    public async Task Each_village_has_one_lead()
    {
        var duties = (await RegisterAsync()).DutiesOn(Day).ToLookup(duty => duty.Village);

        Assert.All(duties, village => Assert.Single(village, duty => duty.Role == AssignmentRole.Lead));
    }

    [Fact]
    public async Task The_successor_of_2019_holds_the_duty_without_a_record_of_its_own()
    {
        var register = await RegisterAsync();
        var duty = Assert.Single(register.DutiesOf(new AgencyId(46), Day));

        Assert.True(duty.IsInherited);
        Assert.DoesNotContain(register.Assignments, assignment => assignment.Agency == duty.Agency);
        Assert.Empty(register.DutiesOf(new AgencyId(45), Day));
    }

    [Fact]
    public async Task Every_assignment_was_one_the_rules_accept_when_it_was_made()
    {
        var register = await RegisterAsync();
        var directory = AsKnownIn2017(register.Agencies);
        var made = new List<Assignment>();
        foreach (var assignment in register.Assignments)
        {
            var proposal = new AssignmentProposal(
                assignment.Agency, assignment.Village, assignment.Role, assignment.Days, assignment.DecidingDocument);

            Assert.Empty(AssignmentRules.JudgeAssign(new AssignmentRegister(register.Programme, made, directory), proposal).Violations);
            made.Add(assignment);
        }

        Assert.Equal(45, made.Count);
    }

    [Fact]
    public async Task A_second_village_for_an_agency_can_still_be_proposed()
    {
        var register = await RegisterAsync();
        var proposal = new AssignmentProposal(
            new AgencyId(2), DemoVillages.Id(0), AssignmentRole.Partner, DayRange.Since(new DateOnly(2021, 1, 1)), DemoDocuments.MadeUp);

        Assert.Empty(AssignmentRules.JudgeAssign(register, proposal).Violations);
    }

    [Fact]
    public async Task The_plan_is_published_and_its_limits_are_made_up()
    {
        var programme = (await RegisterAsync()).Programme;
        var limits = programme.Limits.InForceOn(Day)!;

        Assert.Equal("Ban Thường vụ Thị ủy Ayun Pa", programme.DecidingDocument.Issuer);
        Assert.Null(programme.DecidingDocument.IssuedOn);
        Assert.Equal(DayRange.Since(new DateOnly(2017, 1, 1)), programme.Term);
        Assert.Equal(new AssignmentLimits(VillagesPerAgency: 2, AgenciesPerVillage: 3), limits.Value);
        Assert.Contains("Dữ liệu minh họa", limits.Source.Provision, StringComparison.Ordinal);
    }

    // In 2017 nobody knew that an agency would end in 2019.
    private static AgencyDirectory AsKnownIn2017(AgencyDirectory agencies) => new(
        agencies.Agencies.Where(agency => agency.Days.Contains(DemoDocuments.Start)).Select(agency => agency with { Days = DayRange.Always }),
        []);

    private async Task<AssignmentRegister> RegisterAsync() => Assert.Single((await store.RegistersAsync()).Programmes);
}
