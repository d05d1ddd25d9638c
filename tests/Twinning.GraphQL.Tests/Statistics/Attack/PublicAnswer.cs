using System.Collections.Generic;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>What a count that the public was told counts.</summary>
internal enum Told
{
    Households,
    Poor,
    NearPoor,
    KnownHouseholds,
    MissingHouseholds,
    KnownPoor,
    Deprived,
    PoorDeprived,
    Multidimensional,
    MultidimensionalDeprived,
    People,
    PoorPeople,
    Start,
    Exit,
    FallenBack,
    NewlyPoor,
    NetChange,
    End,
}

/// <summary>A count that the public was told: everything about it but the households behind it.</summary>
/// <param name="Told">What is counted.</param>
/// <param name="Version">The data version of the answer.</param>
/// <param name="Year">The review year.</param>
/// <param name="Villages">The villages it counts.</param>
/// <param name="IsReturn">Whether it stands in an official return rather than in a published review.</param>
/// <param name="Population">Whose households are counted.</param>
/// <param name="Value">The count.</param>
/// <param name="Indicator">The indicator, where one is counted.</param>
/// <param name="List">The list, where a movement is counted.</param>
internal sealed record PublicAnswer(
    Told Told,
    long Version,
    int Year,
    IReadOnlyCollection<long> Villages,
    bool IsReturn,
    PopulationBase Population,
    long Value,
    int Indicator = 0,
    PovertyList List = PovertyList.Poor)
{
    /// <summary>Gets the area and the settlement that were asked about.</summary>
    public string Place { get; init; } = string.Empty;
}
