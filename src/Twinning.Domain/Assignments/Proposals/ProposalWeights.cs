using System;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What counts how much when plans are compared. All weights are points, whole numbers from 0 to 10,000.</summary>
/// <remarks>
/// Our convention: no document weighs these against each other. The weights are configuration of the office that asks, and a plan is best
/// under its weights only.
/// </remarks>
public sealed record ProposalWeights
{
    /// <summary>Gets weights to begin with; nobody has tuned them.</summary>
    public static ProposalWeights Default { get; } = new();

    /// <summary>Gets what is gained for each degree of need (0 to 10) times degree of strength (0 to 10) in the same field, times the size of the village.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below 0 or above 10,000; so it is for every weight.</exception>
    public int NeedMet { get; init => field = Weight(value); } = 1;

    /// <summary>Gets what is gained for each pair of today that goes on.</summary>
    public int Continuity { get; init => field = Weight(value); } = 200;

    /// <summary>Gets what each step costs that lies between an agency and a village: 0 in the same commune, 1 in the next area up, and so on.</summary>
    public int Distance { get; init => field = Weight(value); } = 20;

    /// <summary>Gets what each such step costs besides for each degree of the village's remoteness (0 to 10).</summary>
    public int Remoteness { get; init => field = Weight(value); } = 5;

    /// <summary>Gets what the first village of an agency costs; its second costs twice as much, its third three times, and so on.</summary>
    public int Load { get; init => field = Weight(value); } = 50;

    /// <summary>Gets what the second agency of a village costs; its third costs twice as much, its fourth three times, and so on. The first costs nothing.</summary>
    public int Crowding { get; init => field = Weight(value); } = 50;

    private static int Weight(int points) => ProposalScale.Within(points, 0, ProposalScale.HighestWeight, "value");
}
