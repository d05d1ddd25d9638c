using System.Collections.Generic;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Households;

/// <summary>An agency's promise to look after households of its village (nhận giúp đỡ hộ, kết nghĩa hộ).</summary>
/// <param name="Assignment">The record of assignment under which the agency promises it.</param>
/// <param name="Households">The pseudonymous numbers of the households, each once.</param>
/// <param name="Days">The first and last day of the promise, both included.</param>
public sealed record HouseholdCommitment(AssignmentId Assignment, IReadOnlyList<long> Households, DayRange Days);
