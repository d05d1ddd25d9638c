using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Assignments.Proposals;

/// <summary>Small problems at random, so small that every plan can be tried; some of them have none.</summary>
internal static class RandomProposal
{
    private static readonly string[] Fields = ["housing", "health", "education"];

    public static readonly Gen<ProposalWeights> AnyWeights =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 60], Gen.Int[0, 30], Gen.Int[0, 5], Gen.Int[0, 60], Gen.Int[0, 60])
            .Select((need, continuity, distance, remoteness, load, crowding) => new ProposalWeights
            {
                NeedMet = need,
                Continuity = continuity,
                Distance = distance,
                Remoteness = remoteness,
                Load = load,
                Crowding = crowding,
            });

    public static readonly Gen<ProposalProblem> Any = Of(Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3]), AnyPairs(5, 4, 4));

    /// <summary>Problems too large for trying every plan, with long chains of exchanges.</summary>
    public static readonly Gen<ProposalProblem> AnyLarger = Of(Gen.Select(Gen.Int[6, 16], Gen.Int[6, 12]), AnyPairs(16, 12, 80));

    private static Gen<ProposalProblem> Of(Gen<(int Agencies, int Villages)> anyShape, Gen<ProposalPair[]> anyPairs) =>
        from shape in anyShape
        from agencies in AnyAgency.Array[shape.Item1]
        from villages in AnyVillage.Array[shape.Item2]
        from limits in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5])
        from weights in AnyWeights
        from idle in Gen.Bool
        from today in anyPairs
        from excluded in anyPairs
        select new ProposalProblem(
            agencies.Select((make, place) => make(place + 1)),
            villages.Select((make, place) => make(place + 1)),
            new AssignmentLimits(limits.Item1 == 0 ? null : limits.Item1, limits.Item2 == 0 ? null : limits.Item2),
            today,
            weights,
            idle,
            excluded);

    private static Gen<Func<long, ProposalAgency>> AnyAgency =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 10].Array[3], AnyAreas).Select((capacity, strengths, areas) =>
            new Func<long, ProposalAgency>(id => new ProposalAgency(
                new AgencyId(id), $"Cơ quan {id}", capacity, Fields.Zip(strengths, (name, strength) => new FieldStrength(name, strength)), areas)));

    private static Gen<Func<long, ProposalVillage>> AnyVillage =>
        Gen.Select(Gen.Int[0, 10].Array[3], Gen.Int[1, 10], Gen.Int[0, 10], AnyAreas).Select((severities, size, remoteness, areas) =>
            new Func<long, ProposalVillage>(id => new ProposalVillage(
                new VillageId(id), $"Bôn {id}", Fields.Zip(severities, (name, severity) => new FieldNeed(name, severity)), size, remoteness, areas)));

    /// <summary>A commune of two, in a province of two; sometimes nothing is known.</summary>
    private static Gen<IEnumerable<AreaId>> AnyAreas => Gen.Int[0, 4].Select(commune => commune == 0
        ? Enumerable.Empty<AreaId>()
        : [new AreaId(100 + commune), new AreaId(200 + (commune / 3))]);

    private static Gen<ProposalPair[]> AnyPairs(int agencies, int villages, int most) =>
        Gen.Select(Gen.Long[1, agencies], Gen.Long[1, villages])
            .Select((agency, village) => new ProposalPair(new AgencyId(agency), new VillageId(village))).Array[0, most];
}
