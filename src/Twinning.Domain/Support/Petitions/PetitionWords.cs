namespace Twinning.Domain.Support.Petitions;

/// <summary>How petitions and their states are written in messages.</summary>
internal static class PetitionWords
{
    public static string Vietnamese(this Petition petition) => $"Ý kiến {petition.Id.Value.Text()} ({petition.Field.Vietnamese()})";

    public static string English(this Petition petition) => $"Petition {petition.Id.Value.Text()} ({petition.Field.English()})";

    public static string Vietnamese(this PetitionState state) => state switch
    {
        PetitionState.Received => "đã tiếp nhận",
        PetitionState.Routed => "đã chuyển",
        PetitionState.Answered => "đã trả lời",
        _ => "đã rút",
    };

    public static string English(this PetitionState state) => state switch
    {
        PetitionState.Received => "received",
        PetitionState.Routed => "routed",
        PetitionState.Answered => "answered",
        _ => "withdrawn",
    };
}
