using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;

namespace Twinning.Benchmarks.Assignments.Proposals;

/// <summary>A made-up problem, always the same: 500 villages in 50 communes of 5 areas, 1,500 agencies that are strong in two or three of 11 fields.</summary>
internal static class MadeUpProblem
{
    public const int Villages = 500;

    public const int Agencies = 1500;

    private const int Fields = 11;

    public static ProposalProblem Of(bool everyAgencyServes)
    {
        var random = new SplitMix64(20190901);
        return new ProposalProblem(
            [.. Enumerable.Range(1, Agencies).Select(id => Agency(id, random))],
            [.. Enumerable.Range(1, Villages).Select(id => Village(id, random))],
            new AssignmentLimits(3, 5),
            [.. Enumerable.Range(1, Agencies).Select(id => new ProposalPair(new AgencyId(id), new VillageId(1 + random.Below(Villages))))],
            everyAgencyServes: everyAgencyServes);
    }

    private static ProposalAgency Agency(long id, SplitMix64 random)
    {
        var (first, capacity, commune) = (random.Below(Fields), 1 + random.Below(3), random.Below(50));
        FieldStrength[] strengths = [.. Enumerable.Range(0, 2 + random.Below(2)).Select(place => new FieldStrength(Field((first + (place * 3)) % Fields), 1 + random.Below(10)))];
        return new ProposalAgency(new AgencyId(id), "agency", capacity, strengths, Areas(commune));
    }

    private static ProposalVillage Village(long id, SplitMix64 random)
    {
        FieldNeed[] needs = [.. Enumerable.Range(0, Fields).Select(field => new FieldNeed(Field(field), random.Below(11)))];
        return new ProposalVillage(new VillageId(id), "village", needs, 1 + random.Below(3), random.Below(11), Areas(random.Below(50)));
    }

    private static string Field(int field) => "field " + (char)('a' + field);

    private static IEnumerable<AreaId> Areas(int commune) => [new AreaId(100 + commune), new AreaId(200 + (commune / 10)), new AreaId(1)];
}
