using System.Collections.Generic;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Support;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

/// <summary>What the store does not hold of a proposal, given by the office that asks.</summary>
internal sealed record ProposalAssumptions(
    WeightsInput? Weights,
    IReadOnlyList<AssumedAgency> Agencies,
    IReadOnlyList<AssumedVillage> Villages,
    bool EveryAgencyServes,
    IReadOnlyList<PairInput> Excluded)
{
    public static ProposalAssumptions None { get; } = new(null, [], [], false, []);
}

/// <summary>What an agency can do and where it is.</summary>
internal sealed record AssumedAgency(string Agency, int? Capacity, IReadOnlyList<AssumedStrength>? Strengths, AreaInput? Area);

/// <summary>How well an agency can help in a field.</summary>
internal sealed record AssumedStrength(SupportField Field, int Strength);

/// <summary>How hard a village is to reach.</summary>
internal sealed record AssumedVillage(string Village, int Remoteness);

/// <summary>An agency and a village.</summary>
internal sealed record PairInput(string Agency, string Village)
{
    public ProposalPair ToDomain() => new(
        new Domain.Agencies.AgencyId(NodeId.Read(Agency, "Agency")), new Domain.Localities.VillageId(NodeId.Read(Village, "Village")));
}

/// <summary>Weights, each the library's own where it is left out.</summary>
internal sealed record WeightsInput(int? NeedMet, int? Continuity, int? Distance, int? Remoteness, int? Load, int? Crowding)
{
    public ProposalWeights ToDomain()
    {
        var usual = ProposalWeights.Default;
        return new ProposalWeights
        {
            NeedMet = Weight(NeedMet, usual.NeedMet, "needMet"),
            Continuity = Weight(Continuity, usual.Continuity, "continuity"),
            Distance = Weight(Distance, usual.Distance, "distance"),
            Remoteness = Weight(Remoteness, usual.Remoteness, "remoteness"),
            Load = Weight(Load, usual.Load, "load"),
            Crowding = Weight(Crowding, usual.Crowding, "crowding"),
        };
    }

    private static int Weight(int? given, int usual, string name) => ProposalBounds.Within(given ?? usual, 0, 10_000, $"weights.{name}");
}

/// <summary>Refuses figures beyond what the library takes.</summary>
internal static class ProposalBounds
{
    public static int Within(int number, int least, int most, string argument) =>
        number >= least && number <= most ? number : throw BadInput.At($"assumptions.{argument}", $"{number} is not from {least} to {most}.");
}
