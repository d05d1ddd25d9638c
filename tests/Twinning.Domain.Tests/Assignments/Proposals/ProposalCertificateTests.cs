using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalCertificateTests
{
    /// <summary>Each agency has one village and may have a second: its price lies between the cost of the first, 50, and of the second, 100.</summary>
    [Theory]
    [InlineData(49, 2)]
    [InlineData(50, 0)]
    [InlineData(100, 0)]
    [InlineData(101, 2)]
    public void The_price_of_an_agency_lies_between_the_costs_of_its_last_and_of_a_further_village(long price, int findings)
    {
        var problem = SomeProposal.Of(agencies: [SomeProposal.Agency(1), SomeProposal.Agency(2)], villages: [SomeProposal.Village(1), SomeProposal.Village(2)]);

        var found = ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1), (2, 2)), Prices([price, price], [price, price]));

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Contains("does not fit the 1 villages it has", finding.English));
    }

    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 0)]
    [InlineData(1_000, 0)]
    public void An_agency_that_is_full_may_have_any_higher_price(long price, int findings)
    {
        var problem = SomeProposal.Of(agencies: [SomeProposal.Agency(1)], villages: [SomeProposal.Village(1), SomeProposal.Village(2)]);

        Assert.Equal(findings, ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1), (1, 2)), Prices([price], [price, price])).Count);
    }

    /// <summary>A unit that must flow bounds no price from below, a further one does.</summary>
    [Theory]
    [InlineData(true, -1_000, 0)]
    [InlineData(false, -1_000, 1)]
    public void An_agency_that_has_to_serve_may_have_any_lower_price_for_its_first_village(bool everyAgencyServes, long price, int findings)
    {
        var problem = SomeProposal.Of(everyAgencyServes: everyAgencyServes, agencies: [SomeProposal.Agency(1)], villages: [SomeProposal.Village(1)]);

        Assert.Equal(findings, ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1)), Prices([price], [price])).Count);
    }

    /// <summary>The second agency of a village costs 50 and a third one 100; the prices are those turned round.</summary>
    [Theory]
    [InlineData(-49, 1)]
    [InlineData(-50, 0)]
    [InlineData(-100, 0)]
    [InlineData(-101, 1)]
    public void The_price_of_a_village_lies_between_the_costs_of_its_last_and_of_a_further_agency_turned_round(long price, int findings)
    {
        var problem = ThreeAgenciesForAVillage(new AssignmentLimits(null, null));

        var found = ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1), (2, 1)), Prices([60, 60, 1_000], [price]));

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Contains("does not fit the 2 agencies it has", finding.English));
    }

    [Theory]
    [InlineData(-49, 1)]
    [InlineData(-50, 0)]
    [InlineData(-140, 0)]
    public void A_village_that_is_full_may_have_any_lower_price(long price, int findings)
    {
        var problem = ThreeAgenciesForAVillage(new AssignmentLimits(null, 2));

        Assert.Equal(findings, ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1), (2, 1)), Prices([60, 60, 1_000], [price])).Count);
    }

    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    public void A_pair_of_the_plan_has_a_reduced_cost_of_0_or_less(long price, int findings)
    {
        var problem = ThreeAgenciesForAVillage(new AssignmentLimits(null, null));

        var found = ProposalCertificate.Check(problem, SomeProposal.Plan((1, 1), (2, 1)), Prices([60, price, 1_000], [-50]));

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal("By the prices, Cơ quan 2 with Bôn 1 does not fit the plan.", finding.English));
    }

    [Theory]
    [InlineData(150, 0)]
    [InlineData(149, 1)]
    public void A_pair_outside_the_plan_has_a_reduced_cost_of_0_or_more_or_is_excluded(long price, int findings)
    {
        var plan = SomeProposal.Plan((1, 1), (2, 1));
        var prices = Prices([60, 60, price], [-50]);

        Assert.Equal(findings, ProposalCertificate.Check(ThreeAgenciesForAVillage(new AssignmentLimits(null, null)), plan, prices).Count);
        Assert.Empty(ProposalCertificate.Check(ThreeAgenciesForAVillage(new AssignmentLimits(null, null), (3, 1)), plan, prices));
    }

    [Fact]
    public void Every_price_has_to_be_there_and_of_two_the_first_counts()
    {
        var problem = SomeProposal.Of(agencies: [SomeProposal.Agency(1), SomeProposal.Agency(2)], villages: [SomeProposal.Village(1), SomeProposal.Village(2)]);
        var plan = SomeProposal.Plan((1, 1), (2, 2));
        var prices = Prices([60, 60], [60, 60]);

        Assert.Equal("The price of an agency or a village is missing.", Assert.Single(ProposalCertificate.Check(problem, plan, Prices([60], [60, 60]))).English);
        Assert.Equal("The price of an agency or a village is missing.", Assert.Single(ProposalCertificate.Check(problem, plan, Prices([60, 60], [60]))).English);
        Assert.Empty(ProposalCertificate.Check(
            problem,
            plan,
            new ProposalPrices([.. prices.Agencies, prices.Agencies[0] with { Points = 0 }], [.. prices.Villages, prices.Villages[0] with { Points = 0 }])));
    }

    /// <summary>The first plan has 101 findings, one for each pair outside it and one for the agency without a village; the other breaks a rule 101 times.</summary>
    [Fact]
    public void At_most_100_findings_are_told()
    {
        var problem = SomeProposal.Of(
            agencies: Enumerable.Range(1, 11).Select(id => SomeProposal.Agency(id)), villages: Enumerable.Range(1, 10).Select(id => SomeProposal.Village(id)));
        var plan = SomeProposal.Plan([.. Enumerable.Range(1, 10).Select(id => ((long)id, (long)id))]);

        var prices = Prices([.. Enumerable.Repeat(60L, 11)], [.. Enumerable.Repeat(70L, 10)]);

        Assert.Equal(100, ProposalCertificate.Check(problem, plan, prices).Count);
        Assert.Equal(100, ProposalCertificate.Check(SomeProposal.Of(villages: Enumerable.Range(1, 101).Select(id => SomeProposal.Village(id))), SomeProposal.Plan(), prices).Count);
    }

    /// <summary>Each of three agencies would bring 200 points; the third one has no capacity.</summary>
    private static ProposalProblem ThreeAgenciesForAVillage(AssignmentLimits limits, params (long Agency, long Village)[] excluded) => SomeProposal.Of(
        limits,
        excluded: excluded,
        agencies: [.. new[] { 1, 1, 0 }.Select((capacity, place) => SomeProposal.Agency(place + 1, capacity, new FieldStrength("health", 10)))],
        villages: [new ProposalVillage(new VillageId(1), "Bôn 1", [new FieldNeed("health", 10)], 2)]);

    private static ProposalPrices Prices(long[] agencies, long[] villages) => new(
        [.. agencies.Select((points, place) => new AgencyPrice(new AgencyId(place + 1), points))],
        [.. villages.Select((points, place) => new VillagePrice(new VillageId(place + 1), points))]);
}
