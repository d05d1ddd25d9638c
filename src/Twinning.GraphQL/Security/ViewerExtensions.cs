using System.Collections.Generic;
using GraphQL;

namespace Twinning.GraphQL.Security;

/// <summary>Carries the viewer through an operation.</summary>
internal static class ViewerExtensions
{
    private const string Key = "viewer";

    /// <summary>Returns who asks.</summary>
    public static Viewer Viewer(this IResolveFieldContext context) => (Viewer)context.UserContext[Key]!;

    /// <summary>Makes the user context of an operation that the viewer asks for.</summary>
    public static IDictionary<string, object?> ToUserContext(this Viewer viewer) => new Dictionary<string, object?> { [Key] = viewer };
}
