using System;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalScaleTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_degree_is_from_0_to_10(int degree, bool isGood)
    {
        Holds<ArgumentOutOfRangeException>(isGood, "severity", () => new FieldNeed("health", degree));
        Holds<ArgumentOutOfRangeException>(isGood, "strength", () => new FieldStrength("health", degree));
        Holds<ArgumentOutOfRangeException>(isGood, "remoteness", () => new ProposalVillage(new VillageId(1), "Bôn 1", remoteness: degree));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_size_is_from_1_to_10(int size, bool isGood) =>
        Holds<ArgumentOutOfRangeException>(isGood, "size", () => new ProposalVillage(new VillageId(1), "Bôn 1", size: size));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_capacity_and_every_weight_is_from_0_to_10_000(int number, bool isGood)
    {
        Holds<ArgumentOutOfRangeException>(isGood, "capacity", () => SomeProposal.Agency(1, number));
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { NeedMet = number });
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { Continuity = number });
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { Distance = number });
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { Remoteness = number });
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { Load = number });
        Holds<ArgumentOutOfRangeException>(isGood, "value", () => new ProposalWeights { Crowding = number });
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Fields_are_at_most_20(int fields, bool isGood)
    {
        var names = Enumerable.Range(0, fields).Select(field => $"field {field}").ToArray();

        Holds<ArgumentException>(isGood, "needs", () => SomeProposal.Village(1, [.. names.Select(name => new FieldNeed(name, 1))]));
        Holds<ArgumentException>(isGood, "strengths", () => SomeProposal.Agency(1, 1, [.. names.Select(name => new FieldStrength(name, 1))]));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Areas_are_at_most_10(int number, bool isGood)
    {
        var areas = Enumerable.Range(1, number).Select(id => new AreaId(id)).ToArray();

        Holds<ArgumentException>(isGood, "areas", () => new ProposalVillage(new VillageId(1), "Bôn 1", areas: areas));
        Holds<ArgumentException>(isGood, "areas", () => new ProposalAgency(new AgencyId(1), "Cơ quan 1", 1, areas: areas));
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void Agencies_and_villages_are_at_most_10_000(int number, bool isGood)
    {
        Holds<ArgumentException>(isGood, "agencies", () => SomeProposal.Of(agencies: Enumerable.Range(1, number).Select(id => SomeProposal.Agency(id))));
        Holds<ArgumentException>(isGood, "villages", () => SomeProposal.Of(villages: Enumerable.Range(1, number).Select(id => SomeProposal.Village(id))));
    }

    [Fact]
    public void Nothing_is_there_twice()
    {
        Assert.Throws<ArgumentException>("needs", () => SomeProposal.Village(1, new FieldNeed("health", 1), new FieldNeed("health", 2)));
        Assert.Throws<ArgumentException>("strengths", () => SomeProposal.Agency(1, 1, new FieldStrength("health", 1), new FieldStrength("health", 2)));
        Assert.Throws<ArgumentException>("areas", () => new ProposalVillage(new VillageId(1), "Bôn 1", areas: [new AreaId(1), new AreaId(1)]));
        Assert.Throws<ArgumentException>("areas", () => new ProposalAgency(new AgencyId(1), "Cơ quan 1", 1, areas: [new AreaId(1), new AreaId(1)]));
        Assert.Throws<ArgumentException>("villages", () => SomeProposal.Of(villages: [SomeProposal.Village(1), SomeProposal.Village(1)]));
        Assert.Throws<ArgumentException>("agencies", () => SomeProposal.Of(agencies: [SomeProposal.Agency(1), SomeProposal.Agency(1)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_field_has_a_name(string name)
    {
        Assert.Throws<ArgumentException>("field", () => new FieldNeed(name, 1));
        Assert.Throws<ArgumentException>("field", () => new FieldStrength(name, 1));
    }

    private static void Holds<T>(bool isGood, string parameter, Func<object> make)
        where T : ArgumentException
    {
        if (isGood)
        {
            Assert.NotNull(make());
        }
        else
        {
            Assert.Throws<T>(parameter, make);
        }
    }
}
