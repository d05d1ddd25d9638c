using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

/// <summary>The problem of who should look after whom from the day of the sight on, stated from what the store holds and what the office assumes.</summary>
internal sealed record StatedProposal(AssignmentRegister Register, ProposalProblem Problem, Sight Sight) : Seen(Sight)
{
    /// <summary>States the problem for the villages of the viewer's areas.</summary>
    /// <param name="sight">From where the office looks; its day is the first of the plan.</param>
    /// <param name="register">The programme.</param>
    /// <param name="assumptions">What the store does not hold.</param>
    /// <param name="facts">The surveys and profiles known.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<StatedProposal> StateAsync(
        Sight sight, AssignmentRegister register, ProposalAssumptions assumptions, ProposalFacts facts, CancellationToken cancellation)
    {
        var inScope = register.CoverageOn(sight.AsOf).VillagesInScope.Where(village => HouseholdGate.SeesAll(sight, village.Area)).ToList();
        if (inScope.Count == 0)
        {
            throw BadInput.At("asOf", $"No village of the programme, within the areas of the token, is in scope on {sight.AsOf:yyyy-MM-dd}.");
        }

        var problem = ProposalProblem.On(
            register,
            sight.AsOf,
            Agencies(sight, register, assumptions, inScope),
            await VillagesAsync(sight, assumptions, facts, inScope, cancellation),
            assumptions.Weights?.ToDomain(),
            assumptions.EveryAgencyServes,
            assumptions.Excluded.Select(pair => pair.ToDomain()));
        return new StatedProposal(register, problem, sight);
    }

    private static List<ProposalAgency> Agencies(Sight sight, AssignmentRegister register, ProposalAssumptions assumptions, List<VillageId> inScope)
    {
        var assumed = Once(assumptions.Agencies.Select(agency => (new AgencyId(NodeId.Read(agency.Agency, "Agency")), agency)), "agencies");
        var agencies = sight.Registers.Agencies.Agencies.Where(agency => agency.Days.Contains(sight.AsOf)).ToList();
        if (assumed.Keys.Except(agencies.Select(agency => agency.Id)).ToList() is [var strange, ..])
        {
            throw BadInput.At("assumptions.agencies", $"No agency with the id '{NodeId.Of("Agency", strange.Value)}' exists on {sight.AsOf:yyyy-MM-dd}.");
        }

        var elsewhere = register.DutiesOn(sight.AsOf).Where(duty => !inScope.Contains(duty.Village)).CountBy(duty => duty.Agency).ToDictionary();
        var limit = register.Programme.Limits.InForceOn(sight.AsOf)?.Value.VillagesPerAgency ?? inScope.Count;
        return agencies.ConvertAll(agency => Agency(sight, agency, assumed.GetValueOrDefault(agency.Id), limit, elsewhere.GetValueOrDefault(agency.Id)));
    }

    private static ProposalAgency Agency(Sight sight, Agency agency, AssumedAgency? assumed, int limit, int elsewhere)
    {
        var capacity = ProposalBounds.Within(assumed?.Capacity ?? limit, 0, 10_000, "agencies.capacity");
        var strengths = assumed?.Strengths?.Select(strength => (strength.Field, strength.Strength)) ?? ProposalConventions.StrengthsOf(agency.Kind);
        return new ProposalAgency(
            agency.Id,
            agency.NameOn(sight.AsOf),
            System.Math.Max(System.Math.Min(capacity, limit) - elsewhere, 0),
            Once(strengths, "agencies.strengths").Select(strength => new FieldStrength(
                ProposalConventions.NameOf(strength.Key), ProposalBounds.Within(strength.Value, 0, 10, "agencies.strengths.strength"))),
            assumed?.Area?.Find(sight) is { } area ? CommunesUp(sight, area) : null);
    }

    private static async Task<List<ProposalVillage>> VillagesAsync(
        Sight sight, ProposalAssumptions assumptions, ProposalFacts facts, List<VillageId> inScope, CancellationToken cancellation)
    {
        var assumed = Once(assumptions.Villages.Select(village => (new VillageId(NodeId.Read(village.Village, "Village")), village.Remoteness)), "villages");
        var profiles = await facts.Profiles.Where(row => row.AsOf <= sight.AsOf).ToListAsync(cancellation);
        var surveys = await facts.Surveys.Where(row => row.Day <= sight.AsOf).ToListAsync(cancellation);
        var lastSurveys = surveys.GroupBy(row => row.VillageId).ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.Day)!.Id);
        var ids = lastSurveys.Values.ToList();
        var needs = (await facts.Needs.Where(row => ids.Contains(row.Id)).ToListAsync(cancellation)).ToLookup(row => row.Id);
        var households = profiles.GroupBy(row => row.VillageId).ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.AsOf)!.Households);
        int? HouseholdsOf(VillageId village) => households.TryGetValue(village.Value, out var count) ? count : null;
        var smallest = inScope.Min(HouseholdsOf);
        return inScope.ConvertAll(village =>
        {
            var area = sight.Registers.Areas.Find(village.Area)!;
            return new ProposalVillage(
                village,
                area.NameOn(sight.AsOf),
                lastSurveys.TryGetValue(village.Value, out var survey) ? needs[survey].Select(SurveyMapping.ToDomain).Select(ProposalConventions.NeedOf) : null,
                ProposalConventions.SizeOf(HouseholdsOf(village), smallest),
                ProposalBounds.Within(assumed.GetValueOrDefault(village), 0, 10, "villages.remoteness"),
                CommunesUp(sight, area));
        });
    }

    private static IEnumerable<AreaId> CommunesUp(Sight sight, Area area) =>
        sight.Registers.Areas.AncestorsOf(area.Id, sight.AsOf).Prepend(area).Where(above => above.Level != AreaLevel.Village).Select(above => above.Id);

    private static Dictionary<TKey, TValue> Once<TKey, TValue>(IEnumerable<(TKey Key, TValue Value)> items, string argument)
        where TKey : notnull
    {
        var all = items.ToList();
        return all.DistinctBy(item => item.Key).Count() == all.Count
            ? all.ToDictionary(item => item.Key, item => item.Value)
            : throw BadInput.At($"assumptions.{argument}", "One of them is named twice; name each once.");
    }
}

/// <summary>What the store holds for a proposal beside the registers.</summary>
internal sealed record ProposalFacts(IQueryable<VillageSurveyRow> Surveys, IQueryable<VillageNeedRow> Needs, IQueryable<VillageProfileRow> Profiles);
