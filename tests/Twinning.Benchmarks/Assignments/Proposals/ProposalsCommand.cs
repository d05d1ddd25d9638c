using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Google.OrTools.Graph;
using Twinning.Domain.Assignments.Proposals;

namespace Twinning.Benchmarks.Assignments.Proposals;

/// <summary>Solves 500 villages × 1,500 agencies beside OR-Tools, by turns, and checks the certificate.</summary>
internal static class ProposalsCommand
{
    private const int Turns = 9;

    /// <returns>0 when every target is reached, otherwise 1.</returns>
    public static int Run()
    {
        bool[] asked = [true, false];
        return asked.Select(Compare).ToArray().All(isReached => isReached) ? 0 : 1;
    }

    private static bool Compare(bool everyAgencyServes)
    {
        var problem = MadeUpProblem.Of(everyAgencyServes);
        var referee = new OrToolsFlow(problem);
        List<double> ours = [], built = [], solved = [];
        var (outcome, theirs) = (AssignmentProposals.Solve(problem), 0L);
        for (var turn = 0; turn < Turns; turn++)
        {
            ours.Add(Milliseconds(() => outcome = AssignmentProposals.Solve(problem)));
            MinCostFlow? flow = null;
            built.Add(Milliseconds(() => flow = referee.Build()));
            solved.Add(Milliseconds(() => MustSolve(flow!)));
            theirs = referee.CostOf(flow!);
            flow!.Dispose();
        }

        var optimum = outcome.Optimum ?? throw new InvalidOperationException("The made-up problem has a plan.");
        var (clock, findings) = (Stopwatch.StartNew(), ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
        var (checking, ratio) = (clock.Elapsed.TotalMilliseconds, Median(ours) / Median(solved));
        Console.WriteLine(everyAgencyServes ? "Every agency serves:" : "Agencies may be without a village:");
        Console.WriteLine($"  cost, ours and OR-Tools'      {optimum.Objective.Cost:N0}, {theirs:N0}; {optimum.Plan.Pairs.Count:N0} pairs");
        Console.WriteLine($"  ours, whole                   {Median(ours):F1} ms median, {ours.Min():F1} least");
        Console.WriteLine($"  OR-Tools, building, solving   {Median(built):F1}, {Median(solved):F1} ms median, {solved.Min():F1} least");
        Console.WriteLine($"  ours / OR-Tools' solving      {ratio:F2} (target: at most 3)");
        Console.WriteLine($"  certificate                   {(findings.Count == 0 ? "holds" : findings[0].English)}, checked in {checking:F0} ms");
        return optimum.Objective.Cost == theirs && findings.Count == 0 && ratio <= 3;
    }

    private static void MustSolve(MinCostFlow flow)
    {
        if (flow.Solve() != MinCostFlowBase.Status.OPTIMAL)
        {
            throw new InvalidOperationException("OR-Tools found no optimum.");
        }
    }

    private static double Milliseconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
