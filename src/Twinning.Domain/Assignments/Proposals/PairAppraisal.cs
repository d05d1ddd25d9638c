using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Appraises the pairs of a problem; agencies and villages are told by their places in its lists.</summary>
internal sealed class PairAppraisal
{
    private readonly ProposalProblem _problem;
    private readonly int[][] _strengths;
    private readonly (int Field, int Severity)[][] _needs;
    private readonly HashSet<ProposalPair> _today;

    public PairAppraisal(ProposalProblem problem)
    {
        var fields = problem.Agencies.SelectMany(agency => agency.Strengths).Select(strength => strength.Field).Distinct()
            .Index().ToDictionary(item => item.Item, item => item.Index);
        _problem = problem;
        _strengths = [.. problem.Agencies.Select(agency => Dense(agency, fields))];
        _needs =
        [
            .. problem.Villages.Select(village => village.Needs
                .Where(need => fields.ContainsKey(need.Field))
                .Select(need => (fields[need.Field], need.Severity))
                .ToArray()),
        ];
        _today = [.. problem.Today];
    }

    public PairPoints Points(int agency, int village)
    {
        var pair = new ProposalPair(_problem.Agencies[agency].Id, _problem.Villages[village].Id);
        return new PairPoints(
            NeedMet(agency, village), _today.Contains(pair) ? _problem.Weights.Continuity : 0, Distance(_problem.Agencies[agency], _problem.Villages[village]));
    }

    /// <summary>Returns the costs of an agency's pairs with all villages.</summary>
    public void Costs(int agency, Span<long> costs)
    {
        var one = _problem.Agencies[agency];
        for (var village = 0; village < costs.Length; village++)
        {
            var other = _problem.Villages[village];
            costs[village] = Distance(one, other) - NeedMet(agency, village)
                - (_today.Contains(new ProposalPair(one.Id, other.Id)) ? _problem.Weights.Continuity : 0);
        }
    }

    private static int[] Dense(ProposalAgency agency, Dictionary<string, int> fields)
    {
        var strengths = new int[fields.Count];
        foreach (var strength in agency.Strengths)
        {
            strengths[fields[strength.Field]] = strength.Strength;
        }

        return strengths;
    }

    private long NeedMet(int agency, int village)
    {
        var (strengths, met) = (_strengths[agency], 0L);
        foreach (var (field, severity) in _needs[village])
        {
            met += strengths[field] * severity;
        }

        return met * _problem.Villages[village].Size * _problem.Weights.NeedMet;
    }

    private long Distance(ProposalAgency agency, ProposalVillage village) =>
        Steps(agency, village) * (_problem.Weights.Distance + ((long)_problem.Weights.Remoteness * village.Remoteness));

    /// <summary>Counts the steps up from the village to an area that the agency lies in too. Where a place is not known, none is counted.</summary>
    private static int Steps(ProposalAgency agency, ProposalVillage village)
    {
        var (from, to) = (village.Areas, agency.Areas);
        if (from.Count == 0 || to.Count == 0)
        {
            return 0;
        }

        for (var steps = 0; steps < from.Count; steps++)
        {
            for (var area = 0; area < to.Count; area++)
            {
                if (from[steps] == to[area])
                {
                    return steps;
                }
            }
        }

        return from.Count;
    }
}
