namespace Twinning.Domain.Support.Activities;

/// <summary>How many people took part in an activity, counted and never named.</summary>
/// <param name="Officers">People of the agency (cán bộ tham gia).</param>
/// <param name="Villagers">People of the village (người dân tham gia); null where they were not counted.</param>
public sealed record Participants(int Officers, int? Villagers);
